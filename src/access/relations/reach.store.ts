import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

/** Who sees what the holder keeps about somebody, for what and until when. */
export interface RelationView {
  readonly id: Id<'Relation'>
  readonly organisation: Id<'Organisation'>
  readonly organisationName: string
  readonly purpose: string
  readonly from: Day
  readonly until: Day | null
  /** She said yes herself, and it ends with that yes. */
  readonly byHer: boolean
}

export const isRelated = async (act: Act, { subject, holder }: Read, organisation: Id<'Organisation'>) =>
  (await today(act)
    .select('id')
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .where('organisation_id', '=', organisation)
    .executeTakeFirst()) !== undefined

/** Today's and those that start later. Who is not the holder finds only its own. */
export async function relationsOf(act: Act, { subject, holder }: Read): Promise<readonly RelationView[]> {
  const found = await act
    .figures<AccessTables>()
    .selectFrom('access.relation as relation')
    .innerJoin('access.organisation as organisation', 'organisation.id', 'relation.organisation_id')
    .select([
      'relation.id',
      'relation.organisation_id',
      'organisation.name',
      'purpose',
      'valid_from',
      'valid_until',
      'rests_on',
    ])
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>=', act.today)]))
    .orderBy('valid_from')
    .orderBy('organisation.name')
    .execute()
  return found.map((row) => ({
    id: row.id as Id<'Relation'>,
    organisation: row.organisation_id as Id<'Organisation'>,
    organisationName: row.name,
    purpose: row.purpose,
    from: row.valid_from as Day,
    until: row.valid_until as Day | null,
    byHer: row.rests_on !== null,
  }))
}

/** The last day on which the organisation still sees it; null takes the end away again. */
export const endRelation = (act: Act, relation: Id<'Relation'>, lastDay: Day | null) =>
  act
    .figures<AccessTables>()
    .updateTable('access.relation')
    .set({ valid_until: lastDay })
    .where('id', '=', relation)
    .execute()

const today = (act: Act) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.relation')
    .where('valid_from', '<=', act.today)
    .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>=', act.today)]))
