import { type Insertable, sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { TrajectoriesProposal, TrajectoriesTables } from '../trajectories.tables.ts'
import type { ScreenedRows } from './screened-rows.rules.ts'

export const keepProposals = (act: Act, rows: readonly Omit<Insertable<TrajectoriesProposal>, 'region_id'>[]) =>
  act
    .figures<TrajectoriesTables>()
    .insertInto('trajectories.proposal')
    .values(rows.map((row) => ({ ...row, region_id: act.caller.region as string })))
    .execute()

/** The answers first, as in life: a screening that is decided takes none any more. */
export async function keepScreened(act: Act, screened: readonly ScreenedRows[]): Promise<void> {
  if (screened.length === 0) return
  const region_id = act.caller.region as string
  const figures = act.figures<TrajectoriesTables>()
  const kept = screened.map(({ screening }) => ({ ...screening, region_id }))
  await figures.insertInto('trajectories.screening').values(kept).execute()
  const judged = screened.flatMap(({ judgements }) => judgements.map((one) => ({ ...one, region_id })))
  await figures.insertInto('trajectories.judgement').values(judged).execute()
  const decided = screened.map(({ screening, decision }) => ({ id: screening.id, ...decision }))
  await sql`update trajectories.screening s set outcome = d.outcome, decision = d.decision, based_on = d.based_on,
      decided_at = d.decided_at, decided_by = d.decided_by, decided_by_organisation = d.decided_by_organisation
    from jsonb_to_recordset(${JSON.stringify(decided)}::jsonb) as d (id uuid, outcome text, decision text,
      based_on uuid[], decided_at timestamptz, decided_by uuid, decided_by_organisation uuid)
    where s.id = d.id`.execute(figures)
  const gaps = screened.flatMap(({ gaps: needed }) => needed.map((gap) => ({ ...gap, region_id })))
  if (gaps.length > 0) await figures.insertInto('trajectories.gap').values(gaps).execute()
}
