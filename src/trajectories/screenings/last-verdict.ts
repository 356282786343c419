import type { Act, Read } from '#platform/public.ts'
import { allScreenings } from './last-screening.ts'
import type { Verdict } from './screening.rules.ts'

/** What people decided last; nothing while nobody did. */
export async function lastVerdict(act: Act, person: Read): Promise<Verdict | null> {
  const decided = (await allScreenings(act, person)).find(({ decided_at }) => decided_at !== null)
  return (decided?.decision as Verdict | undefined) ?? null
}
