import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { cameBefore, typedBefore } from './came-before.ts'
import type { TypedSession, TypedWeek } from './hours.shapes.ts'
import { keepLines, moveLines } from './line.store.ts'
import { type OwnSession, ownSession } from './own-session.ts'
import { placeSession } from './place-session.ts'
import { endSession, lockCoach } from './session.store.ts'

/** A time at work of the coach who enters it, with one person or with a group. */
export const enterSession = (house: House, caller: Caller, typed: TypedSession) =>
  house.db.act(
    caller,
    'enter-hours',
    async (act) => (await cameBefore(act, typed)) ?? (await typedBefore(act, typed)) ?? placeSession(act, typed, null),
  )

/** A whole week at once: what is good is kept, and each that is not comes back with its reason. */
export async function enterWeek(house: House, caller: Caller, { sessions }: TypedWeek) {
  const { idempotency: _, ...once } = caller // each session has its own key
  const results = []
  for (const typed of sessions) results.push({ typed, came: await enterSession(house, once, typed) })
  return done(results)
}

/** Another in the place of one that was entered: approvals of the old one count no more. */
export const replaceSession = (house: House, caller: Caller, id: string, typed: TypedSession) =>
  house.db.act(caller, 'enter-hours', async (act) => {
    const before = await cameBefore(act, typed)
    if (before) return before
    const found = await ownSession(act, id)
    if (!found) return notFound()
    if (found.lines.some(({ claimed }) => claimed)) return claimed
    await takeOut(act, found, 'replaced')
    return placeSession(act, typed, found.session.id)
  })

/** As if it had not been. */
export const withdrawSession = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'enter-hours', async (act) => {
    await lockCoach(act, caller.account ?? '')
    const found = await ownSession(act, id)
    if (!found) return notFound()
    if (found.lines.some((line) => line.claimed)) return claimed
    await takeOut(act, found, 'withdrawn')
    return done({ id: found.session.id })
  })

/** What went to the payer stays: a line of as many minutes less stands against it, and a colleague approves both. */
export const correctSession = (house: House, caller: Caller, id: string, typed: TypedSession) =>
  house.db.act(caller, 'enter-hours', async (act) => {
    const before = await cameBefore(act, typed)
    if (before) return before
    const found = await ownSession(act, id)
    if (!found) return notFound()
    const gone = found.lines.filter((line) => line.claimed)
    if (gone.length === 0) return refused({ because: 'not-claimed', kind: 'conflict' } as const)
    await keepLines(
      act,
      found.session,
      gone.map((line) => ({ ...line, minutes: -line.minutes, marks: [], counters: line.id })),
    )
    await takeOut(act, found, 'corrected')
    return placeSession(act, typed, found.session.id)
  })

const claimed = refused({ because: 'claimed', kind: 'conflict' } as const)

async function takeOut(
  act: Act,
  { session, lines }: OwnSession,
  as: 'replaced' | 'withdrawn' | 'corrected',
): Promise<void> {
  const standing = lines.filter(({ claimed, counters }) => !claimed && counters === null)
  await moveLines(
    act,
    standing.map(({ id }) => id),
    ['waiting', 'approved', 'returned'],
    'gone',
  )
  await endSession(act, session.id as Id<'Session'>, as)
}
