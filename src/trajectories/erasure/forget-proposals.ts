import type { Act, Read } from '#platform/public.ts'
import { countPhases, dropProposals } from './forget.store.ts'

/** Destroys what happened between one person and vacancies; how often, and how often yes, stays for the figures. */
export async function forgetProposals(act: Act, person: Read): Promise<{ all: number; yes: number }> {
  const phases = await dropProposals(act, person)
  return { all: phases.length, yes: phases.filter((phase) => phase === 'employer-yes').length }
}

/** Only how many: of one holder, or of some of its people. */
export const countProposals = (act: Act, holder: string, only?: readonly string[]) => countPhases(act, holder, only)
