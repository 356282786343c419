import type { Act } from '#platform/public.ts'
import { addEuros, type Euro } from '#values/public.ts'
import { keepEntry, listEntries } from './entry.store.ts'
import type { Entry, NewEntry, OfClaim } from './entry.ts'
import { balanceOf } from './ledger.rules.ts'

/** Writes one entry of two sides. False when the same came before. */
export const book = (act: Act, claim: OfClaim, entry: NewEntry): Promise<boolean> => keepEntry(act, claim, entry)

/** What the books say of these claims, in order. */
export const entriesOf = (act: Act, claims: readonly string[]): Promise<readonly Entry[]> => listEntries(act, claims)

/** What who pays still owes by these entries, in cents; less than nothing when the firm owes it. */
export const openIn = (entries: readonly Entry[]): Euro =>
  addEuros(...entries.map(({ postings }) => balanceOf(postings, 'payer')))
