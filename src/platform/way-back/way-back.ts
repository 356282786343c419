import { randomUUID } from 'node:crypto'
import { done, type Outcome, readId, refused } from '#values/public.ts'
import type { Act, Caller, House } from '../house.ts'
import { jobItself } from '../jobs/job-itself.ts'
import type { Subscriber } from '../jobs/jobs.ts'
import { closeWayBack, dropWaysBackBefore, findWayBack, storeWayBack } from './way-back.store.ts'

const minutes = 10

export type WayBackGone = { readonly because: 'way-back-gone'; readonly kind: 'conflict' }
const gone = () => refused<WayBackGone>({ because: 'way-back-gone', kind: 'conflict' })

/** Keeps what stood there before many things were changed at once, in the same act. Answers how to come back. */
export async function keepWayBack(house: House, act: Act, what: string, before: unknown): Promise<string> {
  const id = randomUUID()
  const organisation = organisationOf(act.caller)
  const sealed = house.keys.lockFor('way-back', Buffer.from(JSON.stringify(before)), placeOf(act.caller, id))
  const until = new Date(Date.parse(act.now) + minutes * 60_000)
  await storeWayBack(act, { id, organisation, what, sealed, until })
  return id
}

/** What was done, and whether it can still be undone. */
export async function seeWayBack<Before>(house: House, act: Act, id: string, what: string) {
  const found = await findWayBack(act, id, what)
  if (!found) return undefined
  const open = found.used_at === null && found.until.getTime() > Date.parse(act.now)
  return { open, before: await unlocked<Before>(house, act, id, found.values_sealed) }
}

/** Takes the way back, once. */
export async function takeWayBack<Before>(
  house: House,
  act: Act,
  id: string,
  what: string,
): Promise<Outcome<Before, WayBackGone>> {
  const closed = readId(id).done && (await closeWayBack(act, id, what))
  return closed ? done(await unlocked<Before>(house, act, id, closed.values_sealed)) : gone()
}

/** Once a day what can no longer be undone is forgotten. */
export const tidyWaysBack: Subscriber = async (house, { region }) => {
  await house.db.act(jobItself(region, 'tidy-ways-back'), 'run-job', async (act) => {
    await dropWaysBackBefore(act, new Date(act.now))
    return done()
  })
}

async function unlocked<Before>({ keys }: House, { caller }: Act, id: string, sealed: Buffer): Promise<Before> {
  return JSON.parse((await keys.openFor('way-back', sealed, placeOf(caller, id))).toString()) as Before
}

const nobody = '00000000-0000-0000-0000-000000000000'
const organisationOf = ({ organisation }: Caller): string => organisation ?? nobody
const placeOf = (caller: Caller, id: string): string => `way-back ${caller.account} ${organisationOf(caller)} ${id}`
