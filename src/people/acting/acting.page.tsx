import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { actingKinds, actingPapers } from '#access/public.ts'
import { actingFromForm } from '#people/acting/acting.form.ts'
import { actingPageWords } from '#people/acting/acting-page.words.ts'
import { type ActingView, seeActing } from '#people/acting/see-acting.ts'
import {
  Badge,
  Button,
  ButtonGroup,
  Card,
  Checkbox,
  DateField,
  Empty,
  FormKey,
  PageHeader,
  PostForm,
  Row,
  Select,
  Soft,
  Stack,
  Table,
  TextField,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { nameInList, readId, spokenDay } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const id = need(readId<'Dossier'>(params.id ?? ''))
  const { name, rows } = need(await seeActing(house, caller, id))
  return { id: id as string, name: nameInList(name), rows }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  actingFromForm(visitOf(context), request, need(readId<'Dossier'>(params.id ?? '')))

/** Who acts for her, with one press to end it; and somebody more. */
export default function ActingPage() {
  const { id, name, rows } = useLoaderData<typeof loader>()
  const t = useWords(actingPageWords)
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
      <Card flush>{rows.length === 0 ? <Empty icon="people" title={t.nobody} /> : <List rows={rows} />}</Card>
      <Add />
    </Stack>
  )
}

function List({ rows }: { rows: readonly ActingView[] }) {
  const t = useWords(actingPageWords)
  const lang = useLang()
  return (
    <Table
      caption={t.title}
      rows={[...rows]}
      rowKey={(one) => one.id}
      columns={[
        { head: t.name, main: true, cell: (one) => <Named {...one} /> },
        { head: t.reach, cell: (one) => t.reaches[one.reach] },
        { head: t.restsOn, cell: (one) => t.papers[one.restsOn] },
        { head: t.since, cell: (one) => spokenDay(one.from, lang) },
        { head: t.until, cell: (one) => <Until {...one} /> },
        { head: t.reached, cell: (one) => <Reached {...one} /> },
      ]}
    />
  )
}

function Named({ name, kind, state, invited }: ActingView) {
  const t = useWords(actingPageWords)
  return (
    <>
      {name} <Badge tone={state === 'now' ? 'positive' : 'plain'}>{t.states[state]}</Badge>
      <span className="sk-block sk-soft sk-small">{t.kinds[kind]}</span>
      {invited && state !== 'over' ? <span className="sk-block sk-soft sk-small">{t.invited}</span> : null}
    </>
  )
}

function Until({ id, until, endedOn, state, invited }: ActingView) {
  const t = useWords(actingPageWords)
  const lang = useLang()
  const end = endedOn ? t.endedOn(spokenDay(endedOn, lang)) : until && spokenDay(until, lang)
  return (
    <Row>
      {end ?? <Soft>{t.noEnd}</Soft>}
      {state === 'over' ? null : (
        <Form method="post">
          <FormKey />
          <input type="hidden" name="acting" value={id} />
          <Row>
            <Button small name="intent" value="end">
              {t.end}
            </Button>
            {invited ? (
              <Button small name="intent" value="invite">
                {t.again}
              </Button>
            ) : null}
          </Row>
        </Form>
      )}
    </Row>
  )
}

function Reached({ letters, reach, email, address }: ActingView) {
  const t = useWords(actingPageWords)
  if (!letters || reach === 'money') return <Soft>{t.noLetters}</Soft>
  return <>{email ? t.byMail(email) : t.byPost(address ?? '')}</>
}

function Add() {
  const t = useWords(actingPageWords)
  const options = <Key extends string>(keys: readonly Key[], names: Readonly<Record<Key, string>>) =>
    keys.map((value) => ({ value, label: names[value] }))
  return (
    <Card title={t.add}>
      <p className="sk-soft">{t.addLead}</p>
      <PostForm answer={useActionData<typeof actingFromForm>()}>
        <input type="hidden" name="intent" value="add" />
        <TextField name="name" label={t.name} />
        <Select name="kind" label={t.kind} options={options(actingKinds, t.kinds)} />
        <Select name="restsOn" label={t.restsOn} options={options(actingPapers, t.papers)} />
        <DateField name="from" label={t.since} optional />
        <DateField name="until" label={t.until} hint={t.untilHint} optional />
        <TextField name="email" type="email" label={t.email} hint={t.emailHint} optional />
        <TextField name="address" label={t.address} hint={t.addressHint} optional />
        <Checkbox name="noLetters" label={t.noLettersToo} />
        <ButtonGroup>
          <Button look="primary">{t.save}</Button>
        </ButtonGroup>
      </PostForm>
    </Card>
  )
}
