import { sql } from 'kysely'
import type { Caller, House } from '#platform/public.ts'
import { done, refused } from '#values/public.ts'
import { callerFrom } from './find-caller.ts'
import { guestOf } from './guest.ts'
import { placeOf, type SignedIn } from './session.store.ts'

/**
 * For the command line, where whoever may read the master key stands in for a colleague: with her roles in one
 * organisation, by name or number, and never more. What she reads is looked at in her name.
 */
export async function callerByAddress(house: House, email: string, organisation: string | undefined, screen: string) {
  const guest: Caller = await guestOf(house, 'nl', screen)
  return house.db.act(guest, 'find-caller', async (act) => {
    const { rows } = await sql<SignedIn>`
      with used as (
        select a.id as account_id, o.id as organisation_id, null::timestamptz as proven_at, null::uuid as acting_id from access.account a
        left join access.organisation o on ${organisation ?? null}::text in (o.name, o.id::text)
        where a.email = ${email.trim().toLowerCase()}
      ), ${placeOf(act)}`.execute(act.figures())
    const [found] = rows
    if (!found) return refused({ because: 'no-such-account', kind: 'not-found' } as const)
    if (organisation && ![found.organisationName, found.organisation].some((one) => one === organisation))
      return refused({ because: 'not-her-organisation', kind: 'not-found' } as const)
    const { provenAt: _, ...caller } = callerFrom(guest, found)
    return done<Caller>(caller)
  })
}
