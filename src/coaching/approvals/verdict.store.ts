import type { Act, Read } from '#platform/public.ts'
import type { CoachingTables } from '../coaching.tables.ts'
import type { ReturnReason } from './approval.rules.ts'

const table = (act: Act) => act.tables<CoachingTables>()

export interface Verdict {
  readonly says: 'approved' | 'returned' | 'taken-back'
  readonly reason: ReturnReason | null
  readonly words: string | null
}

export async function keepVerdicts(act: Act, lines: readonly (Read & { readonly id: string })[], one: Verdict) {
  if (lines.length === 0) return
  await table(act)
    .insertInto('coaching.verdict')
    .values(
      lines.map((line) => ({
        region_id: act.caller.region,
        subject_id: line.subject,
        holder_id: line.holder,
        line_id: line.id,
        verdict: one.says,
        reason: one.reason,
        words: one.words,
        by_account: act.caller.account as string,
        by_organisation: act.caller.organisation,
        at: act.now,
      })),
    )
    .execute()
}

/** What was said of these lines, the first first. */
export const verdictsOf = (act: Act, ids: readonly string[]) =>
  table(act)
    .selectFrom('coaching.verdict')
    .select(['subject_id', 'line_id', 'verdict', 'reason', 'words', 'at'])
    .where('line_id', 'in', [...ids])
    .orderBy('at')
    .execute()
