import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router'
import { mergeForm } from '#desk/merging/merge.form.ts'
import { mergingWords } from '#desk/merging/merging.words.ts'
import { seeMerge } from '#desk/merging/see-merge.ts'
import { type ShownMerge, shownMerge } from '#desk/merging/shown-merge.words.ts'
import { canTakeBoth } from '#people/public.ts'
import {
  Alert,
  Button,
  ButtonGroup,
  Card,
  Columns,
  DataList,
  FormKey,
  PageHeader,
  PostForm,
  Radios,
  Soft,
  Stack,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { readId } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const ids = [need(readId<'Dossier'>(params.id ?? '')), need(readId<'Dossier'>(params.other ?? ''))] as const
  return shownMerge(need(await seeMerge(house, caller, ids)), lang)
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  mergeForm(visitOf(context), request, [
    need(readId<'Dossier'>(params.id ?? '')),
    need(readId<'Dossier'>(params.other ?? '')),
  ])

/** Side by side what differs, and which of the two holds: nothing changes until somebody says so. */
export default function MergePage() {
  const seen = useLoaderData<typeof loader>()
  const t = useWords(mergingWords)
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} breadcrumb={[{ label: t.people, to: '/people/duplicates' }]} />
      <Stack>
        {seen.conflicts.map((sentence) => (
          <Alert tone="caution" key={sentence}>
            {sentence}
          </Alert>
        ))}
        {seen.reasons ? null : <Alert tone="caution">{t.noReason}</Alert>}
        <Columns as="side">
          <Decide seen={seen} />
          <Stack>
            <Two seen={seen} />
            <Card title={t.along}>
              <p>{seen.along}</p>
              <ul className="sk-stack--tight">
                {seen.follows.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </Card>
            {seen.others.length > 0 ? (
              <Card title={t.same} flush>
                <DataList
                  as="narrow"
                  rows={seen.others.map(({ field, label, value }) => ({ key: field, term: label, value }))}
                />
              </Card>
            ) : null}
          </Stack>
        </Columns>
      </Stack>
    </>
  )
}

function Two({ seen: { kept, merged, reasons } }: { seen: ShownMerge }) {
  const t = useWords(mergingWords)
  const side = ({ id, name, day }: ShownMerge['kept']) => (
    <>
      <Link to={`/people/${id}`}>{name}</Link> <Soft>{day}</Soft>
    </>
  )
  const rows = [
    { term: t.stays, value: side(kept) },
    { term: t.goes, value: side(merged) },
  ]
  return (
    <Card flush>
      <DataList as="narrow" rows={reasons ? [...rows, { term: t.alike, value: reasons }] : rows} />
    </Card>
  )
}

function Decide({ seen }: { seen: ShownMerge }) {
  const t = useWords(mergingWords)
  const { kept, merged, choices, conflicts } = seen
  return (
    <Card title={t.choose} main>
      <PostForm answer={useActionData<typeof action>()}>
        <p className="sk-soft">{choices.length > 0 ? t.chooseLead : t.noChoice}</p>
        <input type="hidden" name="seen" value={`${kept.version} ${merged.version}`} />
        {choices.map(({ field, label, suggested, kept: here, merged: there }) => (
          <Radios
            key={field}
            name={`field-${field}`}
            label={label}
            value={suggested}
            options={[
              { value: 'kept', label: here ?? '–', hint: t.kept(kept.day) },
              { value: 'merged', label: there ?? '–', hint: t.merged(merged.day) },
              ...(canTakeBoth(field) ? [{ value: 'both', label: t.both }] : []),
            ]}
          />
        ))}
        {conflicts.length === 0 ? (
          <ButtonGroup>
            <Button look="primary" name="intent" value="merge">
              {t.merge}
            </Button>
          </ButtonGroup>
        ) : null}
      </PostForm>
      <Form method="post" action={`/people/${kept.id}/two-people/${merged.id}`}>
        <FormKey />
        <Button>{t.twoPeople}</Button>
      </Form>
    </Card>
  )
}
