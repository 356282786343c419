import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { PeopleTables } from '../people.tables.ts'
import type { Field } from './headings.rules.ts'

/** What this organisation said before about headings that nobody here knew. */
export async function findChosen(act: Act): Promise<Map<string, Field | 'none'>> {
  const rows = await act
    .tables<PeopleTables>()
    .selectFrom('people.import_heading')
    .select(['heading', 'field'])
    .execute()
  return new Map(rows.map(({ heading, field }) => [heading, field as Field | 'none']))
}

export async function keepChosen(
  act: Act,
  organisation: Id<'Organisation'>,
  chosen: ReadonlyMap<string, Field | 'none'>,
): Promise<void> {
  for (const [heading, field] of chosen)
    await act
      .tables<PeopleTables>()
      .insertInto('people.import_heading')
      .values({
        region_id: act.caller.region,
        organisation_id: organisation,
        heading,
        field,
        account_id: act.caller.account,
        chosen_at: act.now,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['organisation_id', 'heading'])
          .doUpdateSet({ field, account_id: act.caller.account, chosen_at: act.now }),
      )
      .execute()
}
