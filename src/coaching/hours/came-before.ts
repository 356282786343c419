import type { Act } from '#platform/public.ts'
import { type Day, done, refused } from '#values/public.ts'
import type { TypedSession } from './hours.shapes.ts'
import { listLines } from './line.store.ts'
import { lockCoach, sessionByKey, sessionsAround } from './session.store.ts'
import type { Line, Session } from './session.ts'
import { readDuration, readPastDay, readStart } from './typed.rules.ts'

/**
 * The coach is locked first, so that what comes from two phones at once comes once. The same key with something else is
 * refused: an answer as if it had been kept would lose what was changed.
 */
export async function cameBefore(act: Act, typed: TypedSession) {
  await lockCoach(act, act.caller.account ?? '')
  const session = await sessionByKey(act, act.caller.account ?? '', typed.key)
  if (!session) return undefined
  const lines = (await listLines(act, { session: session.id })).filter(({ counters }) => counters === null)
  return isSame(act, session, lines, typed) ? asBefore(act, session) : receivedBefore(session)
}

/** The same people at the same time for as long: one coach is there once, from whichever phone it comes. */
export async function typedBefore(act: Act, typed: TypedSession) {
  const day = readPastDay(typed.day, act.today)
  const around = day.done ? await sessionsAround(act, act.caller.account ?? '', day.value) : []
  const same = around.find((one) => one.firm === act.caller.organisation && isSameTime(act, one, typed))
  const lines = same ? await listLines(act, { session: same.id }) : []
  const isSaid = lines.length === typed.people.length && lines.every((line) => stands(line) && says(line, typed))
  return same && isSaid ? asBefore(act, same) : undefined
}

/** What was received, so that the coach sees which of the two is right. */
export const receivedBefore = (was: {
  readonly day: Day
  readonly start: number | null
  readonly minutes: number
  readonly gone: boolean
}) => {
  const { day, start, minutes, gone } = was
  return refused({ because: 'received-before', kind: 'conflict', field: 'day', day, start, minutes, gone } as const)
}

/** Of a group somebody can be out of sight by now: whoever is in sight decides. */
const isSame = (act: Act, session: Session, lines: readonly Line[], typed: TypedSession): boolean =>
  isSameTime(act, session, typed) &&
  session.group === typed.people.length &&
  lines.every((line) => says(line, typed) && line.remote === typed.remote && line.place === (typed.place ?? null))

function isSameTime(act: Act, session: Session, typed: TypedSession): boolean {
  const [day, start, minutes] = [readPastDay(typed.day, act.today), readStart(typed.start), readDuration(typed.minutes)]
  if (!(day.done && start.done && minutes.done)) return false
  return day.value === session.day && start.value === session.start && minutes.value === session.minutes
}

const stands = ({ state }: Line): boolean => state === 'waiting' || state === 'approved'

const says = (line: Line, { people }: TypedSession): boolean =>
  people.some(
    ({ route, activity, goal, log }) =>
      route === line.route && activity === line.activity && (goal ?? null) === line.goal && (log ?? null) === line.log,
  )

async function asBefore(act: Act, session: Session) {
  const lines = await listLines(act, { session: session.id })
  await act.look(lines, 'coaching')
  const shown = lines.map(({ id, route, minutes, marks }) => ({ id, route, minutes, marks }))
  return done({ id: session.id, already: true, lines: shown })
}
