import type { Selectable } from 'kysely'
import type { Act } from '#platform/public.ts'
import { type Day, dayAt, type Id } from '#values/public.ts'
import type { CoachingReport, CoachingTables } from '../coaching.tables.ts'
import type { Period } from '../periods/period.ts'
import type { GoalResult, Growth, IntendedWork, Report } from './report.ts'

const table = (act: Act) => act.tables<CoachingTables>()

const toReport = (row: Selectable<CoachingReport>): Report => ({
  id: row.id as Id<'Report'>,
  subject: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
  period: row.period_id as Id<'Period'>,
  results: row.results as unknown as readonly GoalResult[],
  conclusion: row.conclusion,
  takesOver: row.takes_over,
  handover: row.handover,
  growth: row.growth as unknown as Growth,
  writtenByName: row.written_by_name,
  on: dayAt(row.written_at),
  candidate: row.candidate_on
    ? { grade: row.candidate_grade, how: row.candidate_how as 'own-page' | 'paper', on: row.candidate_on as Day }
    : null,
  employer: row.employer_on
    ? {
        grade: row.employer_grade,
        name: row.employer_name ?? '',
        on: row.employer_on as Day,
        intendedWork: row.intended_work as IntendedWork | null,
      }
    : null,
})

const standing = (act: Act) => table(act).selectFrom('coaching.report').selectAll().where('replaced_at', 'is', null)

export async function reportOf(act: Act, period: string): Promise<Report | undefined> {
  const row = await standing(act).where('period_id', '=', period).executeTakeFirst()
  return row && toReport(row)
}

/** Those of one person that stand, the last first. */
export async function reportsAbout(act: Act, subject: string): Promise<readonly Report[]> {
  return (await standing(act).where('subject_id', '=', subject).orderBy('written_at', 'desc').execute()).map(toReport)
}

export type NewReport = Pick<Report, 'results' | 'conclusion' | 'takesOver' | 'handover' | 'growth'>

/** Written anew it is another text: the names under the one before do not count for it. */
export async function keepReport(act: Act, period: Period, one: NewReport): Promise<void> {
  await table(act)
    .updateTable('coaching.report')
    .set({ replaced_at: act.now })
    .where('period_id', '=', period.id)
    .where('replaced_at', 'is', null)
    .execute()
  await table(act)
    .insertInto('coaching.report')
    .values({
      region_id: act.caller.region,
      subject_id: period.subject,
      holder_id: period.holder,
      route_id: period.route,
      period_id: period.id,
      firm_id: period.firm,
      results: JSON.stringify(one.results),
      conclusion: one.conclusion,
      takes_over: one.takesOver,
      handover: one.handover,
      growth: JSON.stringify(one.growth),
      written_by: act.caller.account,
      written_by_name: act.caller.name,
      written_at: act.now,
    })
    .execute()
}

/** False when her name stands there, or it was written anew meanwhile. */
export async function saveCandidate(act: Act, id: Id<'Report'>, one: NonNullable<Report['candidate']>) {
  const saved = await table(act)
    .updateTable('coaching.report')
    .set({ candidate_grade: one.grade, candidate_how: one.how, candidate_on: one.on })
    .where('id', '=', id)
    .where('candidate_on', 'is', null)
    .where('replaced_at', 'is', null)
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n
}

/** The same for the employer. */
export async function saveEmployer(act: Act, id: Id<'Report'>, one: NonNullable<Report['employer']>) {
  const saved = await table(act)
    .updateTable('coaching.report')
    .set({
      employer_grade: one.grade,
      employer_name: one.name,
      employer_on: one.on,
      intended_work: one.intendedWork,
    })
    .where('id', '=', id)
    .where('employer_on', 'is', null)
    .where('replaced_at', 'is', null)
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n
}
