import type { Act } from '#platform/public.ts'
import { listStandIns, type StandInRow } from './stand-in.store.ts'

export type { StandInRow } from './stand-in.store.ts'

/** Whose work I do while they are away, and who does mine: today's and what comes. */
export async function myStandIns(act: Act): Promise<readonly StandInRow[]> {
  const { account } = act.caller
  return (await listStandIns(act, null)).filter(({ absent, standIn }) => absent === account || standIn === account)
}
