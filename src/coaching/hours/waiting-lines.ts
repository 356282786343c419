import type { Act } from '#platform/public.ts'
import { holdLines, type LineFilter, listLines, moveLines } from './line.store.ts'
import type { Line, LineState } from './session.ts'

const most = 2000

/** What waits for a colleague. */
export const waitingLines = (act: Act, filter: LineFilter): Promise<readonly Line[]> =>
  filter.firms?.length === 0 ? Promise.resolve([]) : listLines(act, { ...filter, states: ['waiting'] }, most)

/** These lines, and nobody else decides on them until this act is over. */
export const holdForDecision = (act: Act, ids: readonly string[]): Promise<readonly Line[]> => holdLines(act, ids)

/** Only those that stood as they were thought to stand: of two who decide at once, one does. */
export const decideLines = (act: Act, ids: readonly string[], from: LineState, to: LineState) =>
  moveLines(act, ids, [from], to)
