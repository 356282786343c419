import { isAwayOn, isReadOnly, readOver, sightsFor } from '#access/public.ts'
import { lawOn } from '#law/public.ts'
import type { Act } from '#platform/public.ts'
import { contains, type Day, done, type Id, type Outcome, refused } from '#values/public.ts'
import { whyMayNotCoach } from '../firm/firm.rules.ts'
import { papersFor } from '../firm/papers.ts'
import { type Period, periodOn } from '../periods/period.ts'
import { grantedOn, holdGranted } from '../periods/periods-of.ts'
import { findRoute } from '../routes/find-route.ts'
import { pausedDays } from '../routes/paused-days.ts'
import type { Route } from '../routes/route.ts'
import { balanceOf } from './balance.rules.ts'
import { during, marksOf, type PersonDay, shareOfSession, whyNotCoached, whyNotHelped } from './hours.rules.ts'
import type { TypedSession } from './hours.shapes.ts'
import { keepLines, type NewLine, sameTextBefore } from './line.store.ts'
import { keepSession, sessionsAround, sessionsBefore } from './session.store.ts'
import type { Activity, Session } from './session.ts'
import { readActivity, readDuration, readPastDay, readStart } from './typed.rules.ts'
import { workFor } from './work-for.ts'
import { workedOn } from './worked.store.ts'

/** Reads what was typed, asks every rule, and keeps the session with a line for each person. The coach is locked. */
export async function placeSession(act: Act, typed: TypedSession, replaces: Id<'Session'> | null) {
  const read = readSession(typed, act.today)
  if (!read.done) return read
  const health = readOver([typed.place, ...typed.people.flatMap(({ goal, log }) => [goal, log])], typed.meant)
  if (!health.done) return health
  const helped = await helpedIn(act, typed)
  if (!helped.done) return helped
  const coached = await coachedThen(act, read.value, helped.value)
  if (!coached.done) return coached
  const lines = await linesFor(act, typed, read.value, helped.value, coached.value)
  if (!lines.done) return lines
  const { day, start, minutes } = read.value
  const group = helped.value.length
  const span = during(day, start, minutes)
  const id = await keepSession(act, { key: typed.key, day, start, minutes, group, ...span, replaces })
  const firm = act.caller.organisation as Id<'Organisation'>
  const coach = act.caller.account as Id<'Account'>
  const kept = await keepLines(act, { id, day, start, group, firm, coach }, lines.value)
  return done({
    id,
    already: false,
    lines: lines.value.map(({ route, minutes: share, marks }, at) => ({
      id: kept[at] ?? '',
      route,
      minutes: share,
      marks,
    })),
  })
}

interface ReadSession {
  readonly day: Day
  readonly start: Session['start']
  readonly minutes: number
  readonly activities: readonly Activity[]
}

function readSession(typed: TypedSession, today: Day) {
  const day = readPastDay(typed.day, today)
  if (!day.done) return day
  const start = readStart(typed.start)
  if (!start.done) return start
  const minutes = readDuration(typed.minutes)
  if (!minutes.done) return minutes
  if (shareOfSession(minutes.value, typed.people.length) < 1)
    return refused({ because: 'not-a-duration', kind: 'invalid', field: 'minutes' } as const)
  const activities: Activity[] = []
  for (const person of typed.people) {
    const activity = readActivity(person.activity)
    if (!activity.done) return activity
    activities.push(activity.value)
  }
  return done<ReadSession>({ day: day.value, start: start.value, minutes: minutes.value, activities })
}

interface Helped {
  readonly route: Route
  readonly periods: readonly Period[]
}

type NotHelped = {
  readonly because: 'twice-in-session' | 'no-such-route'
  readonly kind: 'invalid'
  readonly field: 'people'
}

/** Each of them once, coached by the own firm, and theirs to be coached: what is not in reach is not there. */
async function helpedIn(act: Act, { people }: TypedSession): Promise<Outcome<readonly Helped[], NotHelped>> {
  if (new Set(people.map(({ route }) => route)).size < people.length)
    return refused({ because: 'twice-in-session', kind: 'invalid', field: 'people' })
  const found: Helped[] = []
  const sights = await sightsFor(act)
  for (const { route: id } of people) {
    const route = await findRoute(act, id)
    if (!route || route.firm !== act.caller.organisation || isReadOnly(sights(route)))
      return refused({ because: 'no-such-route', kind: 'invalid', field: 'people' })
    found.push({ route, periods: await grantedOn(act, [route.id]) })
  }
  await act.look(
    found.map(({ route }) => route),
    'coaching',
  )
  return done(found)
}

async function coachedThen(act: Act, { day, start, minutes }: ReadSession, helped: readonly Helped[]) {
  const coach = act.caller.account as string
  const papers = await papersFor(act, act.caller.organisation as Id<'Organisation'>)
  const kinds = [
    ...new Set(helped.map(({ route }) => (route.kind === 'iro' ? ('iro' as const) : ('job-coaching' as const)))),
  ]
  const around = await sessionsAround(act, coach, day)
  const noPapers = kinds.map((kind) => whyMayNotCoach(papers, coach, kind, day)).find((why) => why !== null) ?? null
  const facts = { noPapers, absent: await isAwayOn(act, coach, day), others: around }
  const may = whyNotCoached({ day, start, minutes }, facts)
  if (!may.done) return may
  const minutesThatDay = around.reduce((sum, one) => (one.day === day ? sum + one.minutes : sum), minutes)
  const before = await sessionsBefore(act, coach, during(day, start, minutes).from, 9)
  return done({ minutesThatDay, before })
}

interface Coached {
  readonly minutesThatDay: number
  readonly before: readonly { readonly minutes: number }[]
}

/** The periods are held in one order: nobody else fills them between the question and the answer. */
async function linesFor(act: Act, typed: TypedSession, read: ReadSession, helped: readonly Helped[], coached: Coached) {
  const ids = helped.flatMap(({ periods }) => periodOn(periods, read.day)?.id ?? [])
  const held = await holdGranted(act, ids)
  const share = shareOfSession(read.minutes, helped.length)
  const lines: NewLine[] = []
  for (const [at, one] of helped.entries()) {
    const periods = one.periods.map((period) => held.find(({ id }) => id === period.id) ?? period)
    const person = await personOn(act, { ...one, periods }, read.day)
    const may = whyNotHelped(read.day, share, person)
    if (!may.done) return may
    const period = periodOn(periods, read.day) as Period
    const said = typed.people[at]
    const log = said?.log ?? null
    lines.push({
      ...{ subject: one.route.subject, holder: one.route.holder, route: one.route.id, period: period.id },
      ...{ minutes: share, activity: read.activities[at] as Activity, goal: said?.goal ?? null, log },
      ...{ remote: typed.remote, place: typed.place ?? null, counters: null },
      marks: marksOf({
        ...{ day: read.day, start: read.start, minutes: read.minutes, share, enteredOn: act.today, ...coached },
        lateAfterDays: lateAfter(period),
        sameText: log ? await sameTextBefore(act, one.route.id, log, read.day) : 0,
        sick: person.pauses.some((pause) => pause.reason === 'sickness' && contains(pause, read.day)),
        workedThatDay: await workedOn(act, one.route.id, read.day),
        earnedLeft: balanceOf(period).leftNow,
      }),
    })
  }
  return done(lines)
}

async function personOn(act: Act, { route, periods }: Helped, day: Day): Promise<PersonDay> {
  return {
    periods,
    work: await workFor(act, route, periodOn(periods, day)),
    pauses: await pausedDays(act, [route.id]),
    sickWeeks: sickWeeks(periods),
  }
}

/** UWV takes the rules of the day on which the work started: the first period is the nearest that is known. */
function sickWeeks(periods: readonly Period[]): number | null {
  const [first] = periods
  const rule = first?.payerKind === 'uwv' ? lawOn('uwv.jc.sick.approval', first.from) : undefined
  return rule?.done ? Number(rule.value.value) : null
}

/** A week, unless the payer says otherwise: only a mark hangs on it. */
function lateAfter(period: Period): number {
  const rule = lawOn('uwv.jc.log.frequency', period.from)
  return rule.done ? Number(rule.value.value) : 7
}
