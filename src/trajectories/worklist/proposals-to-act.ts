import type { Act, Read } from '#platform/public.ts'
import { addDays, type Day, type Id } from '#values/public.ts'
import { type Phase, running } from '../proposals/proposal.ts'
import { askedFor, proposalsOfAccounts } from './proposal-work.store.ts'

/** A proposal in which somebody waits for somebody, or to which an employer answered lately. */
export interface ProposalToAct extends Read {
  readonly id: Id<'Proposal'>
  readonly vacancy: Id<'Vacancy'>
  readonly phase: Phase
  readonly since: Day
  /** Whose work it is: who proposed, or else who asked. */
  readonly account: Id<'Account'>
}

/** An answer of four weeks ago is no news any more. */
export const answerStaysDays = 28

const inBetween = ['asking', 'person-yes', 'proposed'] as const satisfies readonly Phase[]
const answered = ['employer-yes', 'employer-no'] as const satisfies readonly Phase[]

/** Longest in its phase first. It names nobody: whoever shows one, reads the card and writes the look. */
export const proposalsToAct = async (
  act: Act,
  accounts: readonly Id<'Account'>[],
): Promise<readonly ProposalToAct[]> =>
  accounts.length === 0
    ? []
    : proposalsOfAccounts(act, accounts, {
        running: inBetween,
        answered,
        answeredSince: addDays(act.today, -answerStaysDays),
      })

/** The vacancies among these for which somebody was asked or proposed and is still in the race. */
export const vacanciesInTalk = async (act: Act, vacancies: readonly Id<'Vacancy'>[]): Promise<ReadonlySet<string>> =>
  vacancies.length === 0 ? new Set() : askedFor(act, vacancies, running)
