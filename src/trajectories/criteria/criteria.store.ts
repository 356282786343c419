import type { Selectable } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { TrajectoriesCriteria, TrajectoriesTables } from '../trajectories.tables.ts'
import type { CriteriaSet, Criterion } from './criteria.rules.ts'

const table = (act: Act) => act.figures<TrajectoriesTables>()

const toSet = (row: Selectable<TrajectoriesCriteria>): CriteriaSet => ({
  id: row.id as Id<'Criteria'>,
  set: row.set_id as Id<'CriteriaSet'>,
  number: row.number,
  organisation: row.organisation_id as Id<'Organisation'>,
  name: row.name,
  from: row.from_day as Day,
  criteria: row.criteria as unknown as readonly Criterion[],
})

/** The sets that these organisations use today: of each its last version. */
export async function setsOf(act: Act, organisations: readonly string[]): Promise<readonly CriteriaSet[]> {
  const rows = await table(act)
    .selectFrom('trajectories.criteria')
    .selectAll()
    .distinctOn('set_id')
    .where('organisation_id', 'in', [...organisations])
    .orderBy('set_id')
    .orderBy('number', 'desc')
    .execute()
  return rows
    .filter((row) => row.ended_on === null)
    .map(toSet)
    .toSorted((a, b) => String(a.name).localeCompare(String(b.name), 'nl'))
}

/** Every version of one set of the own organisation, the last one first. */
export async function versionsOf(act: Act, set: Id<'CriteriaSet'>): Promise<readonly CriteriaSet[]> {
  const rows = await table(act)
    .selectFrom('trajectories.criteria')
    .selectAll()
    .where('set_id', '=', set)
    .where('organisation_id', '=', act.caller.organisation)
    .orderBy('number', 'desc')
    .execute()
  return rows[0]?.ended_on ? [] : rows.map(toSet)
}

/** The version that counts now of the set that this one is a version of; also when it is this one. */
export async function newestOf(act: Act, version: Id<'Criteria'>): Promise<CriteriaSet | undefined> {
  const row = await table(act)
    .selectFrom('trajectories.criteria')
    .selectAll()
    .where('set_id', '=', (one) => one.selectFrom('trajectories.criteria').select('set_id').where('id', '=', version))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && !row.ended_on ? toSet(row) : undefined
}

/** Nothing when somebody else made the same next version a moment ago. */
export async function keepVersion(
  act: Act,
  { set, number, name, criteria }: Pick<CriteriaSet, 'number' | 'name' | 'criteria'> & { set: Id<'CriteriaSet'> },
): Promise<Id<'Criteria'> | undefined> {
  const kept = await table(act)
    .insertInto('trajectories.criteria')
    .values({
      region_id: act.caller.region,
      set_id: set,
      number,
      organisation_id: act.caller.organisation ?? '',
      name: name ?? '',
      from_day: act.today,
      criteria: JSON.stringify(criteria),
      made_by: act.caller.account,
      made_at: act.now,
    })
    .onConflict((conflict) => conflict.columns(['set_id', 'number']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id as Id<'Criteria'> | undefined
}

/** True when the own organisation used it until now. */
export async function markEnded(act: Act, set: Id<'CriteriaSet'>): Promise<boolean> {
  const { numUpdatedRows } = await table(act)
    .updateTable('trajectories.criteria')
    .set({ ended_on: act.today })
    .where('set_id', '=', set)
    .where('organisation_id', '=', act.caller.organisation)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
