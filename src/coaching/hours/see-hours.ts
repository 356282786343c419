import { colleaguesById } from '#access/public.ts'
import { findCard, findCards } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { addDays, type Day, done, type Id, notFound, readId, spokenName } from '#values/public.ts'
import { lastSaidOf } from '../approvals/last-said.ts'
import { findGranted } from '../periods/periods-of.ts'
import { findRoute } from '../routes/find-route.ts'
import { balanceOf } from './balance.rules.ts'
import type { HoursAsked } from './hours.shapes.ts'
import { listLines } from './line.store.ts'
import type { Line } from './session.ts'
import { workedIn } from './worked.store.ts'

const fourWeeks = 28

/** The list of a coach: what was entered, what waits, and what came back with which reason. */
export const seeHours = (house: House, caller: Caller, asked: HoursAsked) =>
  house.db.act(caller, 'see-hours', async (act) => {
    const until = (asked.until ?? act.today) as Day
    const lines = await listLines(act, {
      firms: asked.route ? undefined : [caller.organisation ?? ''],
      coach: asked.route ? asked.coach : (asked.coach ?? caller.account ?? ''),
      route: asked.route,
      from: (asked.from ?? addDays(until, -fourWeeks)) as Day,
      until,
      states: ['waiting', 'approved', 'returned'],
    })
    return done(await shownLines(act, lines))
  })

/** With the names and the last that was said of each. Everybody in it is looked at. */
export async function shownLines(act: Act, lines: readonly Line[]) {
  await act.look(lines, 'coaching')
  const cards = await findCards(act, lines)
  await act.look(cards, 'coaching')
  const names = new Map(cards.map((card) => [`${card.subject} ${card.holder}`, spokenName(card.name)]))
  const coaches = await colleaguesById(act, [...new Set(lines.flatMap(({ coach, decidedBy }) => [coach, decidedBy]))])
  const said = await lastSaidOf(act, lines)
  return lines.map((line) => ({
    ...{ id: line.id, session: line.session, route: line.route, period: line.period, day: line.day, start: line.start },
    ...{ minutes: line.minutes, group: line.group, activity: line.activity, goal: line.goal, remote: line.remote },
    ...{ place: line.place, log: line.log, marks: [...line.marks], state: line.state, counters: line.counters },
    claimed: line.claimed,
    ...{ payerSaid: line.payerSaid, payerReason: line.payerReason, payerWords: line.payerWords },
    coachId: line.coach,
    name: names.get(`${line.subject} ${line.holder}`) ?? '',
    coach: coaches.get(line.coach)?.name ?? null,
    decidedBy: line.decidedBy ? (coaches.get(line.decidedBy)?.name ?? null) : null,
    sentBack: line.state === 'returned' ? (said.get(line.id) ?? null) : null,
  }))
}

/** The lines of one claim, in the order of their days: as coach, approver and who pays read them. */
export const seeClaimedLines = async (act: Act, claim: string) => shownLines(act, await listLines(act, { claim }, 5000))

/** Every approved line of one grant, in the order of their days. */
export const seeApprovedLines = async (act: Act, period: Id<'Period'>) =>
  shownLines(act, await listLines(act, { period, states: ['approved'] }, 5000))

/** Where the hours of a period stand. */
export const seeBalance = (house: House, caller: Caller, text: string) =>
  house.db.act(caller, 'see-hours', async (act) => {
    const id = readId<'Period'>(text)
    const period = id.done ? await findGranted(act, id.value) : undefined
    if (!period || !(await findCard(act, period))) return notFound()
    await act.look([period], 'coaching')
    return done({ period: period.id as string, ...balanceOf(period) })
  })

/** What somebody worked, as it was entered. */
export const seeWorked = (house: House, caller: Caller, text: string, asked: Pick<HoursAsked, 'from' | 'until'>) =>
  house.db.act(caller, 'see-hours', async (act) => {
    const route = await findRoute(act, text)
    if (!route) return notFound()
    const until = (asked.until ?? act.today) as Day
    const rows = await workedIn(act, [route.id], (asked.from ?? addDays(until, -fourWeeks)) as Day, until)
    await act.look([route, ...rows], 'coaching')
    return done(rows.map(({ subject: _, holder: __, route: ___, ...row }) => row))
  })
