import type { Caller, House } from '#platform/public.ts'
import { done, type Id, refused } from '#values/public.ts'
import { addAccount } from '../accounts/add-account.ts'
import { keepPassword } from '../credentials/credentials.ts'
import { hashPassword } from '../credentials/hash-password.ts'
import { judgePassword } from '../credentials/judge-password.ts'
import { addOrganisation } from '../organisations/add-organisation.ts'
import { jobCaller } from '../sessions/guest.ts'
import { wayInFor } from '../sign-in/sign-in-with-password.ts'
import { isFirstLink } from './first-link.ts'
import type { NewOwnRegion } from './region.shapes.ts'
import { startRegion } from './start-region.ts'

/** A region of one's own: its name, its first organisation, and the first person, who administers it. */
export async function beginRegion(house: House, guest: Caller, key: string, asked: NewOwnRegion) {
  if (!(await isFirstLink(house, key))) return refused({ because: 'link-gone', kind: 'not-found' } as const)
  const judged = judgePassword(asked.password, [asked.name, asked.email, asked.region, asked.organisation])
  if (!judged.done) return judged
  const hash = await hashPassword(asked.password)
  const started = await startRegion(house, guest, { name: asked.region, invented: false })
  if (!started.done) return started
  const job = jobCaller(started.value, guest.screen)
  const organisation = await addOrganisation(house, job, { name: asked.organisation, kind: 'service-point' })
  if (!organisation.done) return organisation
  const seats = [{ organisation: organisation.value, role: 'administrator' as const }]
  const { name, email } = asked
  const added = await addAccount(house, job, { name, email, lang: guest.lang, seats })
  if (!added.done) return added
  return letIn(house, { ...guest, region: started.value }, added.value, hash)
}

/** The password stands, and the way in goes on to the telephone. */
const letIn = (house: House, guest: Caller, account: Id<'Account'>, hash: string) =>
  house.db.act(guest, 'use-one-time-link', async (act) => {
    await keepPassword(act, account, hash)
    return done(await wayInFor(house, act, account))
  })
