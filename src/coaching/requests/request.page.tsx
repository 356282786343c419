import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { Decided } from '#coaching/requests/decided-card.tsx'
import { parts } from '#coaching/requests/parts.rules.ts'
import { stepFromForm } from '#coaching/requests/request.form.ts'
import { requestWords } from '#coaching/requests/request.words.ts'
import { requestPageWords } from '#coaching/requests/request-page.words.ts'
import { seeRequest } from '#coaching/requests/see-request.ts'
import { shownRequest } from '#coaching/requests/shown-request.words.ts'
import { NamesCard, SendCard } from '#coaching/requests/sign-and-send.tsx'
import {
  Alert,
  ButtonLink,
  Card,
  Columns,
  Copyable,
  DataList,
  ErrorSummary,
  PageHeader,
  Stack,
  TaskList,
  useWords,
  WorkBadge,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  return shownRequest(need(await seeRequest(house, caller, params.id ?? '')), lang)
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  stepFromForm(visitOf(context), request, params.id ?? '')

/** One request: what is left to fill in, whose names stand under it, and what was decided. */
export default function RequestPage() {
  const one = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(requestPageWords)
  const w = useWords(requestWords)
  return (
    <Stack>
      <PageHeader
        title={one.name}
        lead={`${one.kind}: ${w.phases[one.phase]}`}
        breadcrumb={[{ label: t.title, to: '/coaching/requests' }]}
        actions={
          one.decides === 'me' || one.decides === 'letter' ? (
            <ButtonLink look="primary" to={`/coaching/requests/${one.id}/decision`}>
              {one.decides === 'me' ? t.decide : t.writeLetter}
            </ButtonLink>
          ) : null
        }
      />
      {answer && 'form' in answer && answer.form ? <ErrorSummary answer={answer.form} /> : null}
      {answer && 'link' in answer && answer.link ? (
        <Alert tone="positive">
          <Copyable text={answer.link} label={t.link} />
        </Alert>
      ) : null}
      {one.term && one.mayChange ? <Alert tone="caution">{one.term}</Alert> : null}
      <Waits />
      <Columns as="side">
        <Stack>
          {one.mayChange ? <ToDo /> : null}
          <Decided one={one} />
          <Answers />
        </Stack>
        <Stack>
          {one.mayChange ? <SendCard one={one} /> : null}
          {one.text ? <NamesCard one={one} /> : null}
          <Facts />
        </Stack>
      </Columns>
    </Stack>
  )
}

/** What happens next, and until when. */
function Waits() {
  const one = useLoaderData<typeof loader>()
  const t = useWords(requestPageWords)
  if (one.phase !== 'sent' && one.phase !== 'incomplete') return null
  const next = one.payerWorks ? t.nextWithPayer(one.payer ?? '', one.decideBy ?? '') : t.nextByLetter(one.payer ?? '')
  return (
    <Alert title={t.confirmation(one.reference)} tone={one.stands ? 'caution' : 'info'}>
      {one.stands ? t.clockStands : next}
    </Alert>
  )
}

function ToDo() {
  const one = useLoaderData<typeof loader>()
  const t = useWords(requestPageWords)
  const w = useWords(requestWords)
  return (
    <Card title={t.toDo} flush>
      <TaskList
        tasks={parts.map((part) => ({
          id: part,
          icon: 'tasks',
          title: w.parts[part],
          status: <WorkBadge state={one.statuses[part]} />,
          to: `/coaching/requests/${one.id}/parts/${part}`,
        }))}
      />
    </Card>
  )
}

/** Check answers: every part with its way to change it. */
function Answers() {
  const one = useLoaderData<typeof loader>()
  const t = useWords(requestPageWords)
  const w = useWords(requestWords)
  if (one.mayChange && parts.every((part) => !one.answers[part])) return null // nothing to check yet
  return (
    <Card title={one.mayChange ? t.check : t.asked} flush>
      <DataList
        rows={parts.map((part) => ({
          term: w.parts[part],
          value: one.answers[part] || null,
          ...(one.mayChange ? { change: `/coaching/requests/${one.id}/parts/${part}` } : {}),
        }))}
      />
    </Card>
  )
}

function Facts() {
  const one = useLoaderData<typeof loader>()
  const t = useWords(requestPageWords)
  return (
    <Card title={t.facts} flush>
      <DataList
        as="narrow"
        rows={[
          { term: t.reference, value: one.reference },
          { term: t.payer, value: one.payer },
          { term: t.columns.firm, value: one.firm },
          { term: t.period, value: one.period },
          { term: t.hoursWeek, value: one.hoursWeek },
          { term: t.asked, value: one.asked },
          { term: t.received, value: one.received },
        ]}
      />
    </Card>
  )
}
