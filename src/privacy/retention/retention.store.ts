import type { Act } from '#platform/public.ts'
import type { Day } from '#values/public.ts'
import type { PrivacyTables } from '../privacy.tables.ts'
import type { Choice, RetentionClass } from './classes.rules.ts'

const tables = (act: Act) => act.figures<PrivacyTables>()

/** In the order in which they were decided: the last one counts. */
export async function findChoices(act: Act): Promise<readonly Choice[]> {
  const rows = await tables(act)
    .selectFrom('privacy.retention_choice')
    .select(['class', 'years', 'valid_from'])
    .orderBy('decided_at')
    .execute()
  return rows.map((row) => ({
    class: row.class as RetentionClass,
    years: row.years,
    validFrom: row.valid_from as Day,
  }))
}

export const keepChoice = (act: Act, { class: of, years, validFrom, reason }: Choice & { reason: string }) =>
  tables(act)
    .insertInto('privacy.retention_choice')
    .values({
      region_id: act.caller.region,
      class: of,
      years,
      reason,
      valid_from: validFrom,
      decided_by: act.caller.account ?? '',
      decided_at: new Date(act.now),
    })
    .execute()

/** Whether a second person must agree before anything is destroyed. */
export async function needsTwoPeople(act: Act): Promise<boolean> {
  const row = await tables(act).selectFrom('privacy.retention_setting').select('two_people').executeTakeFirst()
  return row?.two_people ?? false
}

export const keepTwoPeople = (act: Act, two_people: boolean) =>
  tables(act)
    .insertInto('privacy.retention_setting')
    .values({ region_id: act.caller.region, two_people })
    .onConflict((known) => known.column('region_id').doUpdateSet({ two_people }))
    .execute()
