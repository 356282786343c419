import type { Caller, House } from '#platform/public.ts'
import { done, type Id } from '#values/public.ts'
import { listPhases } from './proposal.store.ts'
import type { Phase } from './proposal.ts'

/** Where somebody stands with one vacancy: ids alone, for a badge beside a name that is shown anyway. */
export interface PhaseOf {
  readonly id: Id<'Proposal'>
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly phase: Phase
}

/** The last word about each person who was asked for this vacancy. What was taken back was never asked. */
export const seePhases = (house: House, caller: Caller, vacancy: Id<'Vacancy'>) =>
  house.db.act(caller, 'see-proposals', async (act) => {
    const newestFirst = (await listPhases(act, vacancy)).filter(({ phase }) => phase !== 'withdrawn')
    const seen = Map.groupBy(newestFirst, ({ subject, holder }) => `${subject}:${holder}`)
    return done([...seen.values()].flatMap(([newest]) => newest ?? []) as readonly PhaseOf[])
  })
