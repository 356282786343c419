import type { Act } from '#platform/public.ts'
import type { AccessTables } from '../access.tables.ts'

export type ProgressStep = 'reading' | 'storing' | 'undoing'

interface Told {
  readonly step: ProgressStep
  readonly done: number
  readonly all: number | null
}

export const saveProgress = async (act: Act, id: string, { step, done, all }: Told) => {
  if (!act.caller.organisation) return
  const told = { step, rows_done: done, rows_all: all, at: act.now }
  await act
    .tables<AccessTables>()
    .insertInto('access.import_progress')
    .values({ import_id: id, region_id: act.caller.region, organisation_id: act.caller.organisation, ...told })
    .onConflict((conflict) => conflict.column('import_id').doUpdateSet(told))
    .execute()
}

export async function findProgress(act: Act, id: string): Promise<Told | undefined> {
  const row = await act
    .tables<AccessTables>()
    .selectFrom('access.import_progress')
    .select(['step', 'rows_done', 'rows_all'])
    .where('import_id', '=', id)
    .executeTakeFirst()
  return row && { step: row.step as ProgressStep, done: row.rows_done, all: row.rows_all }
}

export const dropProgressBefore = (act: Act, before: Date) =>
  act.tables<AccessTables>().deleteFrom('access.import_progress').where('at', '<', before).execute()
