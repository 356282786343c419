import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

export interface KeptReview {
  readonly verdict: 'justified' | 'not-justified'
  readonly lineSealed: Buffer
  readonly toldOn: Day
  readonly postponedBecause: string | null
}

/** False when somebody reviewed it already: the first one stands. */
export async function keepEmergencyReview(act: Act, id: Id<'Emergency'>, review: KeptReview): Promise<boolean> {
  const { numUpdatedRows } = await act
    .figures<AccessTables>()
    .updateTable('access.emergency')
    .set({
      verdict: review.verdict,
      verdict_line_sealed: review.lineSealed,
      told_on: review.toldOn,
      postponed_because: review.postponedBecause,
      reviewed_at: act.now,
      reviewed_by: act.caller.account,
    })
    .where('id', '=', id)
    .where('reviewed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Whom a letter must tell by now that there is something to read. Asked by a job. */
export async function emergenciesToTell(act: Act): Promise<readonly (Read & { readonly id: string })[]> {
  const rows = await act
    .figures<AccessTables>()
    .selectFrom('access.emergency')
    .select(['id', 'subject_id', 'holder_id'])
    .where('told_on', '<=', act.today)
    .where('letter_at', 'is', null)
    .forUpdate()
    .execute()
  return rows.map((row) => ({
    id: row.id,
    subject: row.subject_id as Id<'Subject'>,
    holder: row.holder_id as Id<'Organisation'>,
  }))
}

export const markEmergencyTold = (act: Act, id: string) =>
  act.figures<AccessTables>().updateTable('access.emergency').set({ letter_at: act.now }).where('id', '=', id).execute()
