import { findGranted, grantsToClaim } from '#coaching/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id } from '#values/public.ts'
import type { ClaimRefusal } from './claiming.rules.ts'
import type { ClaimMany } from './claiming.shapes.ts'
import { makeClaim } from './make-claim.ts'
import { namesOf } from './names-of.ts'
import { type ClaimPreview, previewOf } from './see-to-claim.ts'

/** So many on one page: whoever has more sends these first. */
const most = 200

/** What each claim would be, for everything that waits: before any of it goes. */
export const previewMany = (house: House, caller: Caller) =>
  house.db.act(caller, 'claim-hours', async (act) => done(await previewsAt(act, caller.organisation)))

async function previewsAt(act: Act, firm: Caller['organisation']): Promise<readonly ClaimPreview[]> {
  const found = firm ? await grantsToClaim(act, firm, most) : []
  const nameOf = await namesOf(act, found)
  const previews: ClaimPreview[] = []
  for (const one of found) {
    const [name, period] = [nameOf(one), await findGranted(act, one.period)]
    if (name !== undefined && period) previews.push(await previewOf(act, period, name))
  }
  return previews
}

export interface ManyClaimed {
  readonly period: string
  readonly claim: Id<'Claim'> | null
  readonly because: ClaimRefusal['because'] | 'not-found' | null
}

/**
 * One claim after the other, each on its own: what cannot be claimed stops no other, and when all of it breaks off halfway,
 * asking again goes on with what is left.
 */
export async function claimMany(house: House, caller: Caller, { periods }: ClaimMany) {
  const { idempotency: _, ...once } = caller // a claim comes once by its lines
  const results: ManyClaimed[] = []
  for (const period of new Set(periods)) {
    const made = await makeClaim(house, once, { period })
    if (!made.done && made.refusal.because === 'no-permit') return made
    results.push({
      period,
      claim: made.done ? made.value.id : null,
      because: made.done ? null : (made.refusal.because as ManyClaimed['because']),
    })
  }
  return done({ sent: results.filter(({ claim }) => claim !== null).length, results })
}
