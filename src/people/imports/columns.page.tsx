import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { askingWords } from '#people/imports/asking.words.ts'
import { chooseColumns } from '#people/imports/choose-columns.ts'
import { type Field, fieldNamed, fieldsToChoose } from '#people/imports/headings.rules.ts'
import { ImportSteps } from '#people/imports/import-steps.tsx'
import { importsWords } from '#people/imports/imports.words.ts'
import { fieldsWords } from '#people/imports/rows.words.ts'
import { type ColumnSeen, seeColumns } from '#people/imports/see-columns.ts'
import { WaitingBar } from '#people/imports/waiting-bar.tsx'
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  Card,
  PageHeader,
  PostForm,
  Select,
  Stack,
  useWords,
} from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { notFound, readId } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeColumns(house, caller, { id: needId(params.id) }))
}

const needId = (text = '') => {
  const read = readId<'Import'>(text)
  return need(read.done ? read : notFound())
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const { house, caller } = visit
  const id = needId(params.id)
  const values = await formValues(request)
  const { columns } = need(await seeColumns(house, caller, { id }))
  const fields = new Map(
    columns.flatMap((_, place): [number, Field | 'none'][] => {
      const field = fieldIn(values[`column-${place}`])
      return field ? [[place, field]] : []
    }),
  )
  need(await chooseColumns(house, callerWithKey(visit, values), { id, fields }))
  return saved(`/imports/${id}`, askingWords[visit.lang].columnsSaved)
}

const fieldIn = (value: unknown) => (typeof value === 'string' ? fieldNamed(value) : undefined)

export default function ImportColumns() {
  const { id, fileName, columns, knowsWho } = useLoaderData<typeof loader>()
  const t = useWords(importsWords)
  const ask = useWords(askingWords)
  const open = columns.map((column, place) => ({ ...column, place })).filter(({ isOpen }) => isOpen)
  const known = columns.filter(({ isOpen }) => !isOpen).map(({ heading }) => heading)
  return (
    <>
      <PageHeader
        title={ask.columnsTitle}
        lead={ask.columnsLead(fileName)}
        breadcrumb={[
          { label: t.title, to: '/imports' },
          { label: t.checkTitle, to: `/imports/${id}` },
        ]}
      />
      <Stack>
        <Card>
          <ImportSteps now={1} />
        </Card>
        {knowsWho ? null : <Alert tone="caution">{ask.whoIsWho}</Alert>}
        <Card>
          {open.length === 0 ? <p>{ask.allKnown}</p> : null}
          <PostForm>
            {open.map((column) => (
              <ColumnChoice key={column.place} column={column} place={column.place} />
            ))}
            <ButtonGroup>
              {open.length > 0 ? (
                <Button look="primary" icon="check">
                  {ask.readAgain}
                </Button>
              ) : null}
              <ButtonLink to={`/imports/${id}`}>{ask.asItIs}</ButtonLink>
            </ButtonGroup>
          </PostForm>
        </Card>
        <WaitingBar id={id} />
        {known.length > 0 ? (
          <Card title={ask.knownHeadings}>
            <p>{known.join(', ')}</p>
          </Card>
        ) : null}
      </Stack>
    </>
  )
}

function ColumnChoice({ column: { heading, field, examples }, place }: { column: ColumnSeen; place: number }) {
  const t = useWords(askingWords)
  const names = useWords(fieldsWords)
  const options = [
    { value: 'none', label: t.leaveOut },
    ...fieldsToChoose.map((value) => ({ value, label: names.fields[value] })),
  ]
  return (
    <Select
      name={`column-${place}`}
      label={heading}
      hint={examples.length > 0 ? t.examples(examples.join(', ')) : t.noExamples}
      options={options}
      empty={false}
      value={field ?? 'none'}
    />
  )
}
