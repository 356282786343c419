import type { Act } from '#platform/public.ts'
import type { Day, Iban, Id } from '#values/public.ts'
import type { VatKind } from '../claiming/claim.ts'
import type { ClaimsTables } from '../claims.tables.ts'
import type { Terms } from './terms.ts'

const table = (act: Act) => act.figures<ClaimsTables>()

/** All that were ever kept of one firm, the newest first. */
export async function listTerms(act: Act, firm: Id<'Organisation'>): Promise<readonly Terms[]> {
  const rows = await table(act)
    .selectFrom('claims.terms')
    .selectAll()
    .where('firm_id', '=', firm)
    .orderBy('from_day', 'desc')
    .execute()
  return rows.map((row) => ({
    ...{ from: row.from_day as Day, vat: row.vat as VatKind, kvk: row.kvk, vatNumber: row.vat_number },
    ...{ iban: row.iban as Iban, street: row.street, postcode: row.postcode, town: row.town },
  }))
}

/** From the same day on, the later word counts: nothing that was claimed changes by it. */
export async function keepTermsRow(act: Act, firm: Id<'Organisation'>, terms: Terms): Promise<void> {
  const about = {
    ...{ vat: terms.vat, kvk: terms.kvk, vat_number: terms.vatNumber, iban: terms.iban },
    ...{ street: terms.street, postcode: terms.postcode, town: terms.town },
    ...{ written_by: act.caller.account, written_at: act.now },
  }
  await table(act)
    .insertInto('claims.terms')
    .values({ region_id: act.caller.region, firm_id: firm, from_day: terms.from, ...about })
    .onConflict((same) => same.columns(['firm_id', 'from_day']).doUpdateSet(about))
    .execute()
}
