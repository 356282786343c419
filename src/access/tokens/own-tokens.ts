import type { Caller, House } from '#platform/public.ts'
import { type Day, done, type Id, type Instant, instantOf, notFound } from '#values/public.ts'
import { withoutKey } from '../sessions/guest.ts'
import { hashOf, newApiToken } from '../sessions/token.ts'
import { keepToken, listTokens, revokeToken } from './token.store.ts'

export interface TokenView {
  readonly id: string
  readonly name: string
  readonly organisation: string | null
  readonly madeAt: Instant
  readonly lastUsedOn: Day | null
}

/** For a program that works in somebody's name: with her roles in this organisation, and never more. */
export const makeToken = (house: House, caller: Caller, { name }: { name: string }) =>
  house.db.act(withoutKey(caller), 'change-own-account', async (act) => {
    const token = newApiToken()
    const account = caller.account as Id<'Account'>
    const id = await keepToken(act, { account, organisation: caller.organisation, name, hash: hashOf(token) })
    return done({ id, token })
  })

export const seeTokens = (house: House, caller: Caller) =>
  house.db.act(caller, 'change-own-account', async (act) => {
    const rows = await listTokens(act, caller.account as Id<'Account'>)
    const tokens: TokenView[] = rows.map((row) => ({
      id: row.id,
      name: row.name,
      organisation: row.organisation,
      madeAt: instantOf(row.created_at),
      lastUsedOn: row.last_used_on as Day | null,
    }))
    return done(tokens)
  })

export const endToken = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'change-own-account', async (act) =>
    (await revokeToken(act, caller.account as Id<'Account'>, id)) ? done() : notFound(),
  )
