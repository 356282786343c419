import { isReadOnly, sightsFor } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { addDays, type Day, done, notFound, readId, readMinutes, refused } from '#values/public.ts'
import type { Period } from '../periods/period.ts'
import { hasDays, lastDay, periodOn } from '../periods/period.ts'
import { grantedOn, holdGranted } from '../periods/periods-of.ts'
import { findRoute } from '../routes/find-route.ts'
import { earnedRoom } from './balance.rules.ts'
import { receivedBefore } from './came-before.ts'
import { during, shiftMinutes } from './hours.rules.ts'
import type { TypedWorked } from './hours.shapes.ts'
import { lockCoach } from './session.store.ts'
import { readDuration, readPastDay, readStart } from './typed.rules.ts'
import { workFor } from './work-for.ts'
import { endWorked, holdWorked, keepWorked, workedAlready, workedByKey } from './worked.store.ts'

/** Hours that somebody worked, by week or by shift; the room for coaching grows with them. */
export const enterWorked = (house: House, caller: Caller, typed: TypedWorked) =>
  house.db.act(caller, 'enter-hours', async (act) => (await cameBefore(act, typed)) ?? placeWorked(act, typed, null))

export const replaceWorked = (house: House, caller: Caller, id: string, typed: TypedWorked) =>
  house.db.act(caller, 'enter-hours', async (act) => {
    const before = await cameBefore(act, typed)
    if (before) return before
    const out = await takeOut(act, id, 'replaced')
    if (!out.done) return out
    const placed = await placeWorked(act, typed, id)
    return placed.done ? ((await whyNotCovered(act, out.value.period)) ?? placed) : placed
  })

export const withdrawWorked = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'enter-hours', async (act) => {
    const out = await takeOut(act, id, 'withdrawn')
    return out.done ? ((await whyNotCovered(act, out.value.period)) ?? done({ id })) : out
  })

/** The same key with other hours is refused: an answer as if it had been kept would lose what was changed. */
async function cameBefore(act: Act, typed: TypedWorked) {
  await lockCoach(act, act.caller.account ?? '')
  const there = await workedByKey(act, typed.key)
  if (!there) return undefined
  const read = readWorked(typed, act.today)
  const isSame =
    read.done &&
    typed.route === there.route &&
    (['kind', 'from', 'until', 'start', 'end', 'pause', 'minutes'] as const).every(
      (name) => read.value[name] === there[name],
    )
  return isSame ? done({ id: there.id, already: true, minutes: null }) : receivedBefore({ ...there, day: there.from })
}

async function placeWorked(act: Act, typed: TypedWorked, replaces: string | null) {
  const read = readWorked(typed, act.today)
  if (!read.done) return read
  const route = await findRoute(act, typed.route)
  if (route) await act.look([route], 'coaching')
  if (!route || route.firm !== act.caller.organisation || isReadOnly((await sightsFor(act))(route)))
    return refused({ because: 'no-such-route', kind: 'invalid', field: 'people' } as const)
  const periods = await grantedOn(act, [route.id])
  const period = periodOn(periods, read.value.from)
  if (!period || periodOn(periods, read.value.until)?.id !== period.id) {
    const granted = periods.filter(hasDays).map((one) => ({ from: one.from, until: lastDay(one) }))
    return refused({ because: 'outside-grant', kind: 'conflict', field: 'day', granted } as const)
  }
  const work = await workFor(act, route, period)
  if (work === 'not-begun') return refused({ because: 'work-not-begun', kind: 'conflict', field: 'day' } as const)
  if (work && (read.value.until < work.from || (work.until !== null && work.until < read.value.from)))
    return refused({ because: 'outside-employment', kind: 'conflict', field: 'day', ...work } as const)
  await holdGranted(act, [period.id])
  const { subject, holder } = route
  const one = { subject, holder, route: route.id, period: period.id, key: typed.key, ...read.value }
  if (await workedAlready(act, one))
    return refused({ because: 'worked-already', kind: 'conflict', field: 'day' } as const)
  return done({
    id: await keepWorked(act, one, replaces),
    already: false,
    minutes: read.value.minutes as number | null,
  })
}

const readWorked = (typed: TypedWorked, today: Day) =>
  typed.kind === 'week' ? readWeek(typed, today) : readShift(typed, today)

const notInOrder = refused({ because: 'not-a-week', kind: 'invalid', field: 'day' } as const)

function readWeek(typed: Extract<TypedWorked, { kind: 'week' }>, today: Day) {
  const from = readPastDay(typed.from, today)
  if (!from.done) return from
  const until = readPastDay(typed.until, today)
  if (!until.done) return until
  if (until.value < from.value || until.value > addDays(from.value, 6)) return notInOrder
  const read = typeof typed.minutes === 'number' ? numberOf(typed.minutes) : readMinutes(typed.minutes)
  if (!read.done || read.value > 7 * 24 * 60)
    return refused({ because: 'not-worked-hours', kind: 'invalid', field: 'minutes' } as const)
  const days = { kind: 'week' as const, from: from.value, until: until.value }
  return done({ ...days, start: null, end: null, pause: 0, minutes: read.value as number, during: null })
}

const numberOf = (given: number) =>
  Number.isInteger(given) && given >= 0
    ? done(given)
    : refused({ because: 'not-worked-hours', kind: 'invalid', field: 'minutes' } as const)

function readShift(typed: Extract<TypedWorked, { kind: 'shift' }>, today: Day) {
  const day = readPastDay(typed.day, today)
  if (!day.done) return day
  const start = readStart(typed.start)
  if (!start.done) return start
  const end = readStart(typed.end, 'end')
  if (!end.done) return end
  const none = typed.break === 0 || typed.break === '0' || typed.break === ''
  const pause = none ? done(0) : readDuration(typed.break)
  if (!pause.done) return refused({ because: 'not-a-duration', kind: 'invalid', field: 'break' } as const)
  const minutes = shiftMinutes(day.value, start.value, end.value, pause.value)
  if (minutes < 1) return refused({ because: 'not-a-duration', kind: 'invalid', field: 'break' } as const)
  const span = during(day.value, start.value, minutes + pause.value)
  const days = { kind: 'shift' as const, from: day.value, until: day.value }
  return done({ ...days, start: start.value, end: end.value, pause: pause.value, minutes, during: span })
}

async function takeOut(act: Act, text: string, as: 'replaced' | 'withdrawn') {
  const id = readId<'Worked'>(text)
  const found = id.done ? await holdWorked(act, id.value) : undefined
  if (!found || !id.done) return notFound()
  await act.look([found], 'coaching')
  await holdGranted(act, [found.period])
  await endWorked(act, id.value, as)
  return done(found)
}

/** What was approved rests on hours that were worked, also after some of them changed. */
async function whyNotCovered(act: Act, id: Period['id']) {
  const [period] = await holdGranted(act, [id])
  const room = period ? earnedRoom(period) : null
  if (!period || room === null || period.approved <= room) return undefined
  return refused({ because: 'approved-on-it', kind: 'conflict', field: 'minutes' } as const)
}
