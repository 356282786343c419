import type { Confidence, KeyedOn } from '#law/public.ts'
import type { Act } from '#platform/public.ts'
import { type Day, type Id, instantOf } from '#values/public.ts'
import type { RegulationsTables } from '../regulations.tables.ts'
import type { DatedValue, KeptValue } from './dated-value.ts'
import type { RuleAmount, RuleScope } from './keys.rules.ts'

const all = (act: Act) => act.tables<RegulationsTables>().selectFrom('regulations.dated_value').selectAll()

/** What counts at some time for these keys; rows that were replaced are history. */
export async function standingValues(act: Act, keys: readonly string[]): Promise<readonly DatedValue[]> {
  if (keys.length === 0) return []
  const rows = await all(act).where('key', 'in', keys).where('replaced_at', 'is', null).orderBy('valid_from').execute()
  return rows.map(kept)
}

/** Everything that was ever said of a key, the newest first. */
export async function everyValueOf(act: Act, key: string): Promise<readonly KeptValue[]> {
  const rows = await all(act).where('key', '=', key).orderBy('valid_from', 'desc').orderBy('added_at', 'desc').execute()
  return rows.map(kept)
}

export async function findValue(act: Act, id: string): Promise<KeptValue | null> {
  const row = await all(act).where('id', '=', id).executeTakeFirst()
  return row ? kept(row) : null
}

/** Nothing comes back when another value counts for the same days: the database refuses it. */
export async function keepValue(
  act: Act,
  { key, scope, whose, from, until, value, keyedOn, source, confidence, textAsOf, note }: Omit<DatedValue, 'id'>,
  replaces: string | null,
): Promise<Id<'DatedValue'> | null> {
  const row = await act
    .tables<RegulationsTables>()
    .insertInto('regulations.dated_value')
    .values({
      region_id: act.caller.region,
      key,
      scope,
      organisation_id: whose,
      valid_from: from,
      valid_until: until,
      content: JSON.stringify(value),
      keyed_on: keyedOn,
      source,
      confidence,
      text_as_of: textAsOf,
      note,
      replaces,
      added_by: act.caller.account,
      added_at: act.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return (row?.id as Id<'DatedValue'> | undefined) ?? null
}

/** Once: whoever comes second finds that it was replaced already. */
export async function markReplaced(act: Act, id: string): Promise<boolean> {
  const row = await act
    .tables<RegulationsTables>()
    .updateTable('regulations.dated_value')
    .set({ replaced_at: act.now })
    .where('id', '=', id)
    .where('replaced_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

type Row = Awaited<ReturnType<ReturnType<typeof all>['executeTakeFirstOrThrow']>>

const kept = (row: Row): KeptValue => ({
  id: row.id as Id<'DatedValue'>,
  key: row.key,
  scope: row.scope as RuleScope,
  whose: row.organisation_id as Id<'Organisation'> | null,
  from: row.valid_from as Day,
  until: row.valid_until as Day | null,
  value: row.content as RuleAmount,
  keyedOn: row.keyed_on as KeyedOn,
  source: row.source,
  confidence: row.confidence as Confidence,
  textAsOf: row.text_as_of as Day | null,
  note: row.note,
  replaces: row.replaces,
  replacedAt: row.replaced_at && instantOf(row.replaced_at),
  addedBy: row.added_by,
  addedAt: instantOf(row.added_at),
})
