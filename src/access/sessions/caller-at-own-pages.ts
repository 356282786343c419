import { sql } from 'kysely'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id } from '#values/public.ts'
import { withWhom } from '../acting/for-whom.ts'
import { callerFrom } from './find-caller.ts'
import { guestOf } from './guest.ts'
import { placeOf, type SignedIn } from './session.store.ts'

interface Who {
  readonly account: Id<'Account'>
  readonly subject: Id<'Subject'>
  /** By what he acts for her, when it is not she herself. */
  readonly acting: string | null
}

/**
 * Who answers a letter of ours: she, or who acts for her, as things stand at this moment. A closed account or an acting that
 * ended answers nothing. It reaches her own pages and never more.
 */
export async function callerAtOwnPages(
  house: House,
  { account, subject, acting }: Who,
  screen: string,
): Promise<Caller | undefined> {
  const guest = await guestOf(house, 'nl', screen)
  const found = await house.db.act(guest, 'find-caller', async (act) => {
    const { rows } = await sql<SignedIn>`
      with used as (
        select id as account_id, null::uuid as organisation_id, null::timestamptz as proven_at, null::uuid as acting_id
        from access.account where id = ${account}
      ), ${placeOf(act)}`.execute(act.figures())
    return done(rows[0])
  })
  if (!found.done || !found.value) return undefined
  const { provenAt: _, ...own } = callerFrom(guest, found.value)
  const caller = acting !== null && own.kind === 'acting' ? await withWhom(house, own, acting) : own
  const isThisOne = caller.kind === (acting === null ? 'person' : 'acting') && (caller.actsFor?.id ?? null) === acting
  return isThisOne && caller.subject === subject ? caller : undefined
}
