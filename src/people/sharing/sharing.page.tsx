import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { daySentence } from '#people/changes/part-form.words.ts'
import { seeSharing, shareDossier } from '#people/sharing/share-dossier.ts'
import { NewSharing } from '#people/sharing/sharing.shapes.ts'
import { sharingWords } from '#people/sharing/sharing.words.ts'
import {
  Button,
  ButtonGroup,
  Card,
  DateField,
  FormKey,
  PageHeader,
  PostForm,
  Select,
  Soft,
  Stack,
  Table,
  useWords,
} from '#platform/ui/ui.tsx'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { type Day, nameInList, readId, spokenDay } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const id = need(readId<'Dossier'>(params.id ?? ''))
  const { name, isHolder, sharing, others } = need(await seeSharing(house, caller, id))
  const say = (day: Day) => spokenDay(day, lang)
  return {
    id: id as string,
    name: nameInList(name),
    isHolder,
    sharing: sharing.map((one) => ({ ...one, from: say(one.from), until: one.until && say(one.until) })),
    others: others.map((one) => ({ value: one.id as string, label: one.name })),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = sharingWords[visit.lang]
  const id = need(readId<'Dossier'>(params.id ?? ''))
  const values = await formValues(request)
  const asked = NewSharing.safeParse(values)
  if (!asked.success) {
    const days = asked.error.issues.flatMap((issue) => {
      const message = daySentence(issue, visit.lang)
      return message ? [{ ...issue, message }] : []
    })
    return invalid({ ...errorsOf(asked.error.issues, t.errors), ...errorsOf(days) }, values)
  }
  const shared = await shareDossier(visit.house, callerWithKey(visit, values), id, asked.data)
  if (!shared.done) return refusedWith(t.refusals[shared.refusal.because], values)
  return saved(`/people/${id}/sharing`, t.shared)
}

export default function Sharing() {
  const { id, name, isHolder, sharing, others } = useLoaderData<typeof loader>()
  const t = useWords(sharingWords)
  const purposeOf = (purpose: string) => t.purposes[purpose as keyof typeof t.purposes] ?? purpose
  return (
    <Stack>
      <PageHeader
        title={t.title}
        lead={t.lead}
        breadcrumb={[
          { label: t.people, to: '/people' },
          { label: name, to: `/people/${id}` },
        ]}
      />
      <Card flush>
        <Table
          caption={t.title}
          rows={sharing}
          rowKey={(one) => one.id}
          columns={[
            { head: t.organisation, main: true, cell: (one) => one.organisation },
            { head: t.purpose, cell: (one) => (one.isHolder ? t.keeps : one.byHer ? t.byHer : purposeOf(one.purpose)) },
            { head: t.from, cell: (one) => one.from },
            {
              head: t.until,
              cell: (one) =>
                isHolder && !one.isHolder && !one.byHer ? (
                  <End dossier={id} relation={one.id} until={one.until} />
                ) : (
                  (one.until ?? <Soft>{t.noEnd}</Soft>)
                ),
            },
          ]}
        />
      </Card>
      {isHolder ? <Share others={others} /> : null}
    </Stack>
  )
}

interface EndProps {
  dossier: string
  relation: string
  until: string | null
}

function End({ dossier, relation, until }: EndProps) {
  const t = useWords(sharingWords)
  return (
    <span className="sk-row">
      {until ?? <Soft>{t.noEnd}</Soft>}
      <Form method="post" action={`/people/${dossier}/sharing/${relation}/ending`}>
        <FormKey />
        {until ? <input type="hidden" name="undo" value="yes" /> : null}
        <Button small>{until ? t.continue : t.end}</Button>
      </Form>
    </span>
  )
}

function Share({ others }: { others: { value: string; label: string }[] }) {
  const t = useWords(sharingWords)
  const purposes = Object.entries(t.purposes).map(([value, label]) => ({ value, label }))
  return (
    <Card title={t.share}>
      <p className="sk-soft">{t.shareLead}</p>
      <PostForm answer={useActionData<typeof action>()}>
        <Select name="organisation" label={t.organisation} options={others} />
        <Select name="purpose" label={t.purpose} options={purposes} />
        <DateField name="from" label={t.from} optional />
        <DateField name="until" label={t.until} optional />
        <ButtonGroup>
          <Button look="primary">{t.save}</Button>
        </ButtonGroup>
      </PostForm>
    </Card>
  )
}
