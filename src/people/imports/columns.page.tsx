import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { askingWords } from '#people/imports/asking.words.ts'
import { chooseColumns } from '#people/imports/choose-columns.ts'
import { fieldNamed, fieldsToChoose } from '#people/imports/headings.rules.ts'
import { ImportSteps } from '#people/imports/import-steps.tsx'
import { importsWords } from '#people/imports/imports.words.ts'
import { fieldsWords } from '#people/imports/rows.words.ts'
import { seeColumns } from '#people/imports/see-columns.ts'
import { Alert, Card, FileColumns, meaningsIn, PageHeader, Stack, useWords } from '#platform/ui/ui.tsx'
import { fileWords } from '#platform/web/file.words.ts'
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
  const fields = meaningsIn(values, columns.length, fieldNamed)
  need(await chooseColumns(house, callerWithKey(visit, values), { id, fields }))
  return saved(`/imports/${id}`, fileWords[visit.lang].columnsSaved)
}

export default function ImportColumns() {
  const { id, fileName, columns, knowsWho } = useLoaderData<typeof loader>()
  const t = useWords(importsWords)
  const ask = useWords(fileWords)
  const { whoIsWho } = useWords(askingWords)
  const names = useWords(fieldsWords)
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
        {knowsWho ? null : <Alert tone="caution">{whoIsWho}</Alert>}
        <FileColumns
          home={`/imports/${id}`}
          columns={columns}
          meanings={fieldsToChoose.map((value) => ({ value, label: names.fields[value] }))}
        />
      </Stack>
    </>
  )
}
