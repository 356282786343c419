import type { Act } from '#platform/public.ts'
import type { Line } from '../hours/session.ts'
import type { ReturnReason } from './approval.rules.ts'
import { verdictsOf } from './verdict.store.ts'

export interface SentBack {
  readonly reason: ReturnReason
  readonly words: string | null
}

/** Why each of those that came back came back. */
export async function lastSaidOf(act: Act, lines: readonly Line[]): Promise<ReadonlyMap<string, SentBack>> {
  const back = lines.flatMap(({ id, state }) => (state === 'returned' ? [id] : []))
  if (back.length === 0) return new Map()
  const said = await verdictsOf(act, back)
  return new Map(
    said.map(({ line_id, reason, words }) => [line_id, { reason: (reason ?? 'other') as ReturnReason, words }]),
  )
}
