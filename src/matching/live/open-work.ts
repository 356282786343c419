import { jobCaller } from '#access/public.ts'
import { changesKeptDays, type Followed, followChanges, followVacancies } from '#employers/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { addDays, type Day, done, expectDone } from '#values/public.ts'
import { type Engine, matchingEngine } from '../engine/engine.ts'
import { demandOf } from '../fit/demand-of.rules.ts'

/** All open work of the region in memory, and up to where it follows what changes. */
interface OpenWork {
  engine: Engine
  /** Nothing was read yet. */
  settled: string | null
  followedOn: Day | null
  /** Who asks while this runs waits for the next: what was saved before the question has to count in the answer. */
  running: Promise<void> | null
  next: Promise<void> | null
}

/**
 * All open work, as it is in the database at this moment: whatever was saved before is in it, by whichever process. Ask
 * before the act begins; somebody sees of it what `seenBy` their team.
 */
export async function openWork(house: House, { region }: Pick<Caller, 'region'>): Promise<Engine> {
  const work = house.standing.of(`open work of ${region}`, emptyWork)
  await catchUp(work, () => follow(house, region, work))
  return work.engine
}

const emptyWork = (): OpenWork => ({
  engine: matchingEngine(),
  settled: null,
  followedOn: null,
  running: null,
  next: null,
})

/** One at a time; whoever comes while one runs shares the one after it. */
function catchUp(work: OpenWork, run: () => Promise<void>): Promise<void> {
  if (!work.running) return begin(work, run)
  work.next ??= work.running
    .catch(() => undefined)
    .then(() => {
      work.next = null
      return begin(work, run)
    })
  return work.next
}

function begin(work: OpenWork, run: () => Promise<void>): Promise<void> {
  const running = run().finally(() => {
    if (work.running === running) work.running = null
  })
  work.running = running
  return running
}

async function follow(house: House, region: Caller['region'], work: OpenWork): Promise<void> {
  const today = house.clock.today()
  const isLost = work.followedOn !== null && addDays(work.followedOn, changesKeptDays) <= today
  if (isLost) Object.assign(work, emptyWork(), { running: work.running, next: work.next })
  const told = toldTo(work)
  const followed = await house.db.act(jobCaller(region, 'matching'), 'run-job', async (act) => {
    work.settled =
      work.settled === null ? await followVacancies(act, told) : await followChanges(act, work.settled, told)
    tidy(work.engine)
    return done(undefined)
  })
  expectDone(followed)
  work.followedOn = today
}

/** What changed stands behind the rest; once that is a sixteenth of all, everything is put in its place again. */
function tidy({ work }: Engine) {
  if (work.unordered() > 256 + work.size() / 16) work.putInOrder()
}

const toldTo = ({ engine: { work } }: OpenWork): Followed => ({
  open: (vacancy) => work.put(demandOf(vacancy), isForAll(vacancy) ? null : (vacancy.organisation ?? 'nobody')),
  gone: (vacancy) => void work.remove(vacancy),
})

/** The same as row-level security has it: work of a team alone is seen by that team. */
const isForAll = ({ state, keptInTeam }: Parameters<Followed['open']>[0]) => state !== 'team' && !keptInTeam
