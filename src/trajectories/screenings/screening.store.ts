import type { Selectable } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { CriteriaSet, Criterion } from '../criteria/criteria.rules.ts'
import type { TrajectoriesJudgement, TrajectoriesScreening, TrajectoriesTables } from '../trajectories.tables.ts'
import type { Answer, Verdict } from './screening.rules.ts'

export type ScreeningRow = Omit<Selectable<TrajectoriesScreening>, 'criteria'> & {
  readonly criteria: readonly Criterion[]
}

const table = (act: Act) => act.tables<TrajectoriesTables>()
const typed = (row: Selectable<TrajectoriesScreening>) => row as unknown as ScreeningRow

/** Locked until the act ends: an answer and a decision at one moment come one after the other. */
export async function findScreeningForUpdate(act: Act, id: Id<'Screening'>): Promise<ScreeningRow | undefined> {
  const row = await table(act)
    .selectFrom('trajectories.screening')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && typed(row)
}

/** Everything one dossier was screened for, the last one first. */
export async function screeningsOf(act: Act, { subject, holder }: Read): Promise<readonly ScreeningRow[]> {
  const rows = await table(act)
    .selectFrom('trajectories.screening')
    .selectAll()
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .orderBy('started_at', 'desc')
    .orderBy('id')
    .limit(50)
    .execute()
  return rows.map(typed)
}

export interface Judgement {
  readonly id: string
  readonly screening: string
  readonly criterion: string
  readonly answer: Answer
  readonly restsOn: string | null
  readonly at: Date
  readonly by: string | null
  readonly byOrganisation: string | null
}

const toJudgement = (row: Selectable<TrajectoriesJudgement>): Judgement => ({
  id: row.id,
  screening: row.screening_id,
  criterion: row.criterion,
  answer: row.answer as Answer,
  restsOn: row.rests_on,
  at: row.judged_at,
  by: row.judged_by,
  byOrganisation: row.judged_by_organisation,
})

/** In the order in which they were given. */
export async function judgementsOf(act: Act, screenings: readonly string[]): Promise<readonly Judgement[]> {
  if (screenings.length === 0) return []
  const rows = await table(act)
    .selectFrom('trajectories.judgement')
    .selectAll()
    .where('screening_id', 'in', [...screenings])
    .orderBy('place')
    .execute()
  return rows.map(toJudgement)
}

/** Nothing when one is open already: the unique row decides, also at the same moment. */
export async function keepScreening(
  act: Act,
  { subject, holder }: Read,
  set: CriteriaSet,
  after: string | null,
): Promise<Id<'Screening'> | undefined> {
  const kept = await table(act)
    .insertInto('trajectories.screening')
    .values({
      region_id: act.caller.region,
      subject_id: subject,
      holder_id: holder,
      criteria_id: set.id,
      set_name: set.name,
      criteria: JSON.stringify(set.criteria),
      again_after: after,
      started_at: act.now,
      started_by: act.caller.account,
      started_by_organisation: act.caller.organisation,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id as Id<'Screening'> | undefined
}

type Given = { readonly criterion: string; readonly answer: Answer; readonly restsOn?: string | null | undefined }

/** Each answer with who gives it, and when. */
export const keepAnswers = (act: Act, { id, subject_id, holder_id }: Kept, given: readonly Given[]) =>
  insertJudgements(
    act,
    given.map(({ criterion, answer, restsOn }) => ({
      ...{ region_id: act.caller.region as string, subject_id, holder_id, screening_id: id, criterion, answer },
      rests_on: answer === 'unknown' ? null : (restsOn ?? null),
      judged_at: new Date(act.now),
      judged_by: act.caller.account as string | null,
      judged_by_organisation: act.caller.organisation as string | null,
      carried_from: null as string | null,
    })),
  )

type Kept = Pick<ScreeningRow, 'id' | 'subject_id' | 'holder_id'>

/** What was found before still stands with who found it: carried on, not said again. */
export const carryAnswers = (act: Act, { id, subject_id, holder_id }: Kept, before: readonly Judgement[]) =>
  insertJudgements(
    act,
    before.map((one) => ({
      ...{ region_id: act.caller.region as string, subject_id, holder_id, screening_id: id },
      ...{ criterion: one.criterion, answer: one.answer, rests_on: one.restsOn, judged_at: one.at },
      ...{ judged_by: one.by, judged_by_organisation: one.byOrganisation, carried_from: one.id },
    })),
  )

async function insertJudgements(act: Act, rows: readonly JudgementRow[]): Promise<void> {
  if (rows.length > 0)
    await table(act)
      .insertInto('trajectories.judgement')
      .values([...rows])
      .execute()
}

type JudgementRow = Omit<Selectable<TrajectoriesJudgement>, 'id' | 'place'>

export interface DecidedRow {
  readonly outcome: Verdict
  readonly decision: Verdict
  readonly deviation: string | null
  readonly line: string | null
  readonly basedOn: readonly string[]
}

/** Once: false when somebody decided it a moment ago. */
export async function saveDecision(act: Act, id: string, decided: DecidedRow): Promise<boolean> {
  const { numUpdatedRows } = await table(act)
    .updateTable('trajectories.screening')
    .set({
      outcome: decided.outcome,
      decision: decided.decision,
      deviation: decided.deviation,
      deviation_line: decided.line,
      based_on: [...decided.basedOn],
      decided_at: act.now,
      decided_by: act.caller.account,
      decided_by_organisation: act.caller.organisation,
    })
    .where('id', '=', id)
    .where('decided_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
