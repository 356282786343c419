import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day } from '#values/public.ts'
import type { MatchingTables } from '../matching.tables.ts'
import type { DatedSkillWeights, SkillWeight } from './skill-weights.rules.ts'

/** What counts on a day: of the last time it was reckoned before it. Nothing where it never was. */
export async function skillWeightsOn(act: Act, on: Day): Promise<DatedSkillWeights | undefined> {
  const rows = await act
    .tables<MatchingTables>()
    .selectFrom('matching.skill_weight')
    .select(['skill', 'weight', 'asked_by as askedBy', 'open_work as openWork', 'valid_from as validFrom'])
    .where('valid_from', '=', ({ selectFrom }) =>
      selectFrom('matching.skill_weight as before')
        .select(({ fn }) => fn.max('before.valid_from').as('last'))
        .where('before.valid_from', '<=', on),
    )
    .orderBy('weight', 'desc')
    .orderBy('skill')
    .execute()
  const [first] = rows
  const weights = rows.map(({ validFrom: _, ...weight }): SkillWeight => weight)
  return first && { validFrom: first.validFrom as Day, weights }
}

/** The days from which other weights count, the last first. */
export async function skillWeightDays(act: Act): Promise<readonly Day[]> {
  const rows = await act
    .tables<MatchingTables>()
    .selectFrom('matching.skill_weight')
    .select('valid_from')
    .distinct()
    .orderBy('valid_from', 'desc')
    .execute()
  return rows.map(({ valid_from }) => valid_from as Day)
}

/** False where somebody else was first: two tables for one day would be two answers to one question. */
export async function keepSkillWeights(act: Act, { validFrom, weights }: DatedSkillWeights): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext('skill weights ' || ${act.caller.region}::text))`.execute(
    act.figures(),
  )
  const [last] = await skillWeightDays(act)
  if (last !== undefined && last >= validFrom) return false
  const kept = {
    region_id: act.caller.region,
    valid_from: validFrom,
    reckoned_by: act.caller.account,
    reckoned_at: act.now,
  }
  const rows = weights.map(({ skill, weight, askedBy, openWork }) => ({
    ...{ ...kept, skill, weight },
    ...{ asked_by: askedBy, open_work: openWork },
  }))
  await act.tables<MatchingTables>().insertInto('matching.skill_weight').values(rows).execute()
  return true
}
