import type { Act, Read } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { leadsFor } from './lead.store.ts'

/** Who leads with these people; nobody is named. */
export const leadsOf = async (
  act: Act,
  people: readonly Read[],
): Promise<readonly (Read & { lead: Id<'Account'> | null })[]> => (people.length === 0 ? [] : leadsFor(act, people))
