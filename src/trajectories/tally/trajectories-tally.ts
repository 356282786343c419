import { type Tallied, tallied } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import type { Day } from '#values/public.ts'

/** What was asked and answered, who began and stopped working, and what was needed. */
export const tallyOfTrajectories = (act: Act, asAt: Day): Promise<readonly Tallied[]> =>
  tallied(act, 'trajectories.tally', asAt)
