import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import { cents } from '#values/public.ts'
import type { ClaimsTables } from '../claims.tables.ts'
import type { Entry, NewEntry, OfClaim } from './entry.ts'
import type { Account } from './ledger.rules.ts'

/** The books name nobody. */
const table = (act: Act) => act.figures<ClaimsTables>()

/** Writes one entry of two sides. False when the same came before. */
export async function keepEntry(act: Act, claim: OfClaim, entry: NewEntry): Promise<boolean> {
  const kept = await table(act)
    .insertInto('claims.entry')
    .values({
      ...{ region_id: act.caller.region, firm_id: claim.firm, claim_id: claim.id },
      ...{ payer_kind: claim.payerKind, payer_id: claim.payer, payer_name: claim.payerName },
      ...{ claim_year: claim.year, claim_number: claim.number, kind: entry.kind, on_day: entry.on },
      ...{ reference: entry.reference, source: entry.source, written_by: act.caller.account, written_at: act.now },
    })
    .onConflict((same) => same.columns(['firm_id', 'source']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!kept) return false
  const postings = entry.postings.filter(([, amount]) => amount !== 0)
  if (postings.length > 0)
    await table(act)
      .insertInto('claims.posting')
      .values(
        postings.map(([account, amount]) => ({
          ...{ entry_id: kept.id, region_id: act.caller.region, firm_id: claim.firm, account, cents: amount },
        })),
      )
      .execute()
  return true
}

/** What the books say of these claims, in order. */
export async function listEntries(act: Act, claims: readonly string[]): Promise<readonly Entry[]> {
  const { rows } = await sql<Row>`
    select e.claim_id as claim, e.kind, e.on_day as on, e.reference,
      coalesce(json_agg(json_build_array(p.account, p.cents)) filter (where p.account is not null), '[]') as postings
    from claims.entry e left join claims.posting p on p.entry_id = e.id
    where e.claim_id = any(${[...claims]}::uuid[]) group by e.id order by e.written_at, e.id`.execute(act.figures())
  return rows.map(({ postings, ...row }) => ({
    ...row,
    postings: postings.map(([account, amount]) => [account, cents(Number(amount))] as const),
  }))
}

interface Row extends Omit<Entry, 'postings'> {
  readonly postings: readonly (readonly [Account, number])[]
}
