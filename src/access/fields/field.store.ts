import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'
import type { FieldRule } from './fields.rules.ts'

/** Who reads, and what counts today: everything a reading act needs to know, in one question. */
export interface ReadingNow {
  readonly organisationKind: string | null
  /** The colleagues for whom this one stands in today. */
  readonly standsInFor: readonly string[]
  readonly rules: readonly FieldRule[]
  /** Whom this organisation reads only because they said yes themselves: `subject:holder`. */
  readonly byRelease: readonly string[]
}

export async function readingNow(act: Act, on: Day): Promise<ReadingNow> {
  const { account, organisation, region } = act.caller
  const { rows } = await sql<ReadingNow>`select
    (select o.kind from access.organisation o where o.id = ${organisation}) as "organisationKind",
    array(select s.absent_id::text from access.stand_in s where s.stand_in_id = ${account} and s.ended_at is null
      and (s.organisation_id is null or s.organisation_id = ${organisation})
      and s.valid_from <= ${on}::date and s.valid_until >= ${on}::date) as "standsInFor",
    coalesce((select jsonb_agg(jsonb_build_object('group', r.data_group, 'reader', r.reader, 'showing', r.showing,
        'validFrom', r.valid_from::text) order by r.id)
      from access.field_rule r where r.region_id = ${region} and r.valid_from <= ${on}::date), '[]') as rules,
    array(select r.subject_id || ':' || r.holder_id from access.relation r
      where r.organisation_id = ${organisation} and r.rests_on is not null and r.valid_from <= ${on}::date
        and (r.valid_until is null or r.valid_until >= ${on}::date)
        and not exists (select from access.relation task where task.subject_id = r.subject_id
          and task.holder_id = r.holder_id and task.organisation_id = r.organisation_id and task.rests_on is null
          and task.valid_from <= ${on}::date and (task.valid_until is null or task.valid_until >= ${on}::date))
      ) as "byRelease"`.execute(act.figures())
  return rows[0] ?? { organisationKind: null, standsInFor: [], rules: [], byRelease: [] }
}

export interface DecidedRule extends FieldRule {
  readonly reason: string
  readonly by: string
  readonly at: Date
}

/** Everything that was ever decided, in the order in which it was. */
export async function listFieldRules(act: Act): Promise<readonly DecidedRule[]> {
  const rows = await act
    .figures<AccessTables>()
    .selectFrom('access.field_rule as rule')
    .innerJoin('access.account as account', 'account.id', 'rule.decided_by')
    .select(['data_group', 'reader', 'showing', 'valid_from', 'reason', 'account.name', 'decided_at'])
    .orderBy('rule.id')
    .execute()
  return rows.map((row) => ({
    group: row.data_group as FieldRule['group'],
    reader: row.reader as FieldRule['reader'],
    showing: row.showing as FieldRule['showing'],
    validFrom: row.valid_from as Day,
    reason: row.reason,
    by: row.name,
    at: row.decided_at,
  }))
}

export const keepFieldRule = (act: Act, rule: FieldRule & { readonly reason: string }) =>
  act
    .figures<AccessTables>()
    .insertInto('access.field_rule')
    .values({
      region_id: act.caller.region,
      data_group: rule.group,
      reader: rule.reader,
      showing: rule.showing,
      valid_from: rule.validFrom,
      reason: rule.reason,
      decided_by: act.caller.account as Id<'Account'>,
      decided_at: act.now,
    })
    .execute()
