import { useRef } from 'react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { approvalsWords } from '#coaching/approvals/approvals.words.ts'
import { togetherOf } from '#coaching/hours/balance.rules.ts'
import { correctionWords } from '#coaching/hours/correction.words.ts'
import { hoursWords } from '#coaching/hours/hours.words.ts'
import { PhoneStatus } from '#coaching/hours/phone-status.tsx'
import { seeWeek } from '#coaching/hours/see-week.ts'
import { activities } from '#coaching/hours/session.ts'
import { usePhone } from '#coaching/hours/use-phone.ts'
import { weekFromForm } from '#coaching/hours/week.form.ts'
import { leftAfter } from '#coaching/hours/week.rows.ts'
import { weekWords } from '#coaching/hours/week.words.ts'
import { WeekRow } from '#coaching/hours/week-row.tsx'
import { shownWorked } from '#coaching/hours/worked.words.ts'
import { WorkedHours } from '#coaching/hours/worked-hours.tsx'
import {
  Badge,
  Button,
  ButtonLink,
  Card,
  Empty,
  PageHeader,
  PostForm,
  Soft,
  Stack,
  Table,
  useWords,
} from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { addDays, type Day, formatMinutes, minutes, readDay, spokenClockTime, spokenDay } from '#values/public.ts'

const emptyRows = 3
const blank = { key: '', route: '', day: '', start: '', minutes: '', activity: '', goal: '' }

/** The number of the last line that somebody filled in and that could not be kept. */
const lastTyped = (answer: FormAnswer | undefined): number =>
  Math.max(0, ...Object.keys(answer?.values ?? {}).map((name) => Number(/^route(\d+)$/.exec(name)?.[1] ?? 0)))

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const asked = readDay(url.searchParams.get('week') ?? '')
  const { monday, lastDay, entered, again, people, phone, worked } = need(
    await seeWeek(house, caller, asked.done ? asked.value : undefined),
  )
  const day = (of: Day) => spokenDay(of, lang, { weekday: true, year: 'when-other', than: monday })
  return {
    phone: { ...phone, address: `${url.pathname}${url.search}` },
    lead: weekWords[lang].lead(day(monday), day(addDays(monday, 6))),
    before: `/coaching/hours?week=${addDays(monday, -7)}`,
    after: `/coaching/hours?week=${addDays(monday, 7)}`,
    entered: entered.map((line) => ({
      ...{ id: line.id as string, name: line.name, state: line.state, group: line.group },
      ...{ when: `${day(line.day)}, ${spokenClockTime(line.start, lang)}`, hours: hoursOf(line.minutes) },
      activity: hoursWords[lang].activities[line.activity],
      session: line.session as string,
      canGo: !line.claimed && line.counters === null && line.state !== 'approved',
      canCorrect: line.claimed && line.counters === null && line.minutes > 0,
      payerSaid: line.payerSaid && correctionWords[lang].said[line.payerSaid],
      isRefused: line.payerSaid === 'refused',
      sentBack: line.sentBack
        ? [approvalsWords[lang].reasons[line.sentBack.reason], line.sentBack.words].filter(Boolean).join(': ')
        : null,
    })),
    rows: [
      ...again.map((line) => ({
        ...{
          route: line.route as string,
          day: typed(line.day),
          start: spokenClockTime(line.start, 'en'),
          minutes: hoursOf(line.minutes),
        },
        ...{ activity: line.activity as string, goal: line.goal ?? '' },
      })),
      ...Array.from({ length: emptyRows }, () => blank),
    ].map((row) => ({ ...row, key: crypto.randomUUID() })),
    isAgain: again.length > 0,
    worked: worked.map((one) => shownWorked(one, lang, monday)),
    // Nobody worked in days to come yet.
    workedWeek:
      lastDay < monday
        ? null
        : {
            ...{ from: typed(monday), until: typed(lastDay) },
            ...{ weekKey: crypto.randomUUID(), shiftKey: crypto.randomUUID() },
          },
    people: people.map(({ route, name, balances }) => ({ value: route, label: name, balance: togetherOf(balances) })),
    activities: activities.map((value) => ({ value, label: hoursWords[lang].activities[value] })),
  }
}

const hoursOf = (count: number) => `${count < 0 ? '-' : ''}${formatMinutes(minutes(Math.abs(count)))}`

/** As somebody types it. */
const typed = (of: Day) => of.split('-').toReversed().join('-')

export const action = ({ request, context }: ActionFunctionArgs) => weekFromForm(visitOf(context), request)

const tones = { waiting: 'info', approved: 'positive', returned: 'caution', gone: 'plain' } as const

/** One week of a coach: what stands there, and what is still to be filled in. */
export default function WeekPage() {
  const week = useLoaderData<typeof loader>()
  const given = useActionData<typeof action>()
  const workedAnswer = given?.values.worked ? given : undefined
  const t = useWords(weekWords)
  return (
    <Stack>
      <PageHeader
        title={t.title}
        lead={week.lead}
        actions={
          <>
            <ButtonLink to={week.before}>{t.before}</ButtonLink>
            <ButtonLink to={week.after}>{t.after}</ButtonLink>
          </>
        }
      />
      <FillIn key={week.phone.address} />
      <Card title={t.entered} flush={week.entered.length > 0}>
        {week.entered.length === 0 ? <p>{t.none}</p> : <Entered />}
      </Card>
      {week.people.length > 0 && week.workedWeek ? (
        <WorkedHours
          key={week.workedWeek.weekKey}
          rows={week.worked}
          people={week.people}
          week={week.workedWeek}
          answer={workedAnswer}
        />
      ) : null}
    </Stack>
  )
}

/** The lines to fill in; they stay on the phone until they were received. */
function FillIn() {
  const week = useLoaderData<typeof loader>()
  const given = useActionData<typeof action>()
  const box = useRef<HTMLDivElement>(null)
  const phone = usePhone(box, week.phone)
  const t = useWords(weekWords)
  if (week.people.length === 0)
    return (
      <Card title={t.fillIn}>
        <Empty icon="clock" title={t.noPeople} />
      </Card>
    )
  const ofLines = given?.values.worked ? undefined : given
  const answer = ofLines ?? (phone.again ? { errors: {}, values: phone.again, problem: null } : undefined)
  // What was kept stands among the entered now, so the page needs fewer lines than were typed: the rest still stands here.
  const rows = Array.from({ length: Math.max(week.rows.length, lastTyped(answer)) }, (_, at) => week.rows[at] ?? blank)
  return (
    <Card title={t.fillIn}>
      <div ref={box} onSubmitCapture={phone.onSubmit}>
        <PostForm key={phone.round} answer={answer} saves>
          {week.isAgain ? <p>{t.again}</p> : null}
          {rows.map((row, at) => (
            <WeekRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number, and keeps what is typed in it
              key={at}
              at={at + 1}
              row={row}
              people={week.people}
              activities={week.activities}
              answer={answer}
              typed={phone.typed}
              leftOf={({ balance, value }) => leftAfter(balance, value, phone.typed)}
            />
          ))}
          <PhoneStatus state={phone.state} address={week.phone.address} sendAll={phone.sendAll} />
          <Button look="primary">{t.send}</Button>
        </PostForm>
      </div>
    </Card>
  )
}

function Entered() {
  const { entered } = useLoaderData<typeof loader>()
  const c = useWords(correctionWords)
  const t = useWords(weekWords)
  return (
    <Table
      caption={t.entered}
      rows={entered}
      rowKey={(row) => row.id}
      columns={[
        { head: t.person, main: true, cell: (row) => row.name },
        { head: t.day, cell: (row) => row.when },
        {
          head: t.minutes,
          cell: (row) => (
            <>
              {row.hours} {row.group > 1 ? <Soft>{t.group(row.group)}</Soft> : null}
            </>
          ),
        },
        { head: t.activity, cell: (row) => row.activity },
        {
          head: t.state,
          cell: (row) => (
            <>
              <Badge tone={tones[row.state]}>{t.states[row.state]}</Badge>{' '}
              {row.payerSaid ? <Badge tone={row.isRefused ? 'caution' : 'positive'}>{row.payerSaid}</Badge> : null}{' '}
              {row.sentBack ? <Soft>{row.sentBack}</Soft> : null}
            </>
          ),
        },
        {
          head: t.takeOut,
          cell: (row) =>
            row.canGo ? (
              <TakeOut session={row.session} group={row.group} />
            ) : row.canCorrect ? (
              <ButtonLink to={`/coaching/hours/${row.session}/correction`} small>
                {c.correct}
              </ButtonLink>
            ) : (
              '–'
            ),
        },
      ]}
    />
  )
}

/** What nobody approved yet can go, to be entered again as it was. */
function TakeOut({ session, group }: { session: string; group: number }) {
  const t = useWords(weekWords)
  return (
    <PostForm>
      <Button small name="out" value={session}>
        {group > 1 ? t.takeOutAll : t.takeOut}
      </Button>
    </PostForm>
  )
}
