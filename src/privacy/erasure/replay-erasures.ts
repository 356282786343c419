import { jobCaller } from '#access/public.ts'
import { stillKept } from '#people/public.ts'
import type { House } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { destroyPerson } from './erase-person.ts'
import { readErased } from './erased-list.ts'

/** Before the doors open: whom a backup brought back, though she was erased since, is erased again. Answers how many. */
export async function replayErasures(house: House): Promise<number> {
  const installation = await house.db.installation()
  const erased = readErased(house.config.dataDir)
  if (!installation || erased.length === 0) return 0
  const job = jobCaller(installation.region, 'restore')
  const back = await house.db.act(job, 'erase-person', async (act) => done(await stillKept(act, erased)))
  if (!back.done) return 0
  for (const person of back.value) await destroyPerson(house, job, person, { because: 'asked', endedOn: null })
  return back.value.length
}
