import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import { lastSpoken, openNextSteps, textsOfNextSteps } from './next-step.store.ts'

/** Something one of us said to do, about somebody, by a day. */
export interface NextStep extends Read {
  readonly id: Id<'Note'>
  readonly account: Id<'Account'>
  readonly due: Day
}

/** What these colleagues still have to do, first what comes first. It names nobody. */
export const nextStepsOf = async (act: Act, accounts: readonly Id<'Account'>[]): Promise<readonly NextStep[]> =>
  accounts.length === 0 ? [] : openNextSteps(act, accounts)

/** What these next steps say: a read, so whoever asks writes the look. */
export const nextStepTexts = (act: Act, notes: readonly Id<'Note'>[]) => textsOfNextSteps(act, notes)

/** When somebody was last spoken with; who never was is left out. */
export const lastSpokenWith = (act: Act, reads: readonly Read[]) => lastSpoken(act, reads)
