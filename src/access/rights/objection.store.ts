import { sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

export interface Objection extends Read {
  /** Null: to every piece of work. */
  readonly vacancy: Id<'Vacancy'> | null
  /** Open until somebody answers; upheld is for good. */
  readonly state: 'open' | 'upheld'
  readonly since: Day
}

export const keepObjection = (
  act: Act,
  request: Id<'RightsRequest'>,
  { subject, holder, vacancy }: Read & Pick<Objection, 'vacancy'>,
) =>
  act
    .figures<AccessTables>()
    .insertInto('access.objection')
    .values({
      request_id: request,
      region_id: act.caller.region,
      subject_id: subject,
      holder_id: holder,
      vacancy_id: vacancy,
      state: 'open',
      since: act.today,
    })
    .execute()

export const upholdObjection = (act: Act, request: Id<'RightsRequest'>) =>
  act
    .figures<AccessTables>()
    .updateTable('access.objection')
    .set({ state: 'upheld' })
    .where('request_id', '=', request)
    .execute()

export const dropObjection = (act: Act, request: Id<'RightsRequest'>) =>
  act.figures<AccessTables>().deleteFrom('access.objection').where('request_id', '=', request).execute()

/** Of everybody in reach, to this piece of work or to all. No one is named. */
export async function objectionsTo(act: Act, vacancy: Id<'Vacancy'>): Promise<readonly Objection[]> {
  const { rows } = await sql<Objection>`
    select subject_id as subject, holder_id as holder, vacancy_id as vacancy, state, since from access.objection
    where vacancy_id = ${vacancy} or vacancy_id is null`.execute(act.figures())
  return rows
}

/** Of one person, to whatever it is. */
export async function objectionsOf(act: Act, { subject, holder }: Read): Promise<readonly Objection[]> {
  const { rows } = await sql<Objection>`
    select subject_id as subject, holder_id as holder, vacancy_id as vacancy, state, since from access.objection
    where subject_id = ${subject} and holder_id = ${holder}`.execute(act.figures())
  return rows
}

/** Whether she objects to this piece of work, or to being proposed at all: answered or not. */
export const objectsTo = async (act: Act, person: Read, vacancy: Id<'Vacancy'>): Promise<boolean> =>
  (await objectionsOf(act, person)).some((one) => one.vacancy === null || one.vacancy === vacancy)

/**
 * Who asked one keeper not to use her data, as far as it goes beyond one piece of work: an objection, a restriction or an
 * erasure that is open or was granted. No one is named.
 */
export async function whoObjectsToUse(act: Act, holder: Id<'Organisation'>): Promise<ReadonlySet<Id<'Subject'>>> {
  const rows = await act
    .figures<AccessTables>()
    .selectFrom('access.rights_request')
    .select('subject_id')
    .distinct()
    .where('holder_id', '=', holder)
    .where('kind', 'in', ['objection', 'restriction', 'erasure'])
    .where((row) => row.or([row('about', 'is', null), row('about', '<>', 'match')]))
    .where((row) => row.or([row('verdict', 'is', null), row('verdict', 'in', ['granted', 'partly'])]))
    .execute()
  return new Set(rows.map(({ subject_id }) => subject_id as Id<'Subject'>))
}
