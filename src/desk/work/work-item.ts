import type { RightKind } from '#access/public.ts'
import type { Task } from '#people/public.ts'
import type { ClockTime, Day, Id } from '#values/public.ts'

/** A person across rooms: who, and whose dossier. */
export interface Person {
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
}

/** What one of us can do next. The order is the order within a day: what keeps somebody else waiting comes first. */
export const workKinds = [
  'review-emergency',
  'answer-right',
  'answer-look',
  'decide-trial',
  'decide-coaching',
  'answer-claim',
  'answer-audit',
  'judge-audit',
  'coaching-referral',
  'tell-refusal',
  'begin-trial',
  'answer-yes',
  'answer-no',
  'propose',
  'call-person',
  'introduction-outcome',
  'introduction',
  'promise',
  'complete-request',
  'hours-returned',
  'hours-unpaid',
  'hours-missing',
  'approve-hours',
  'trial-ends',
  'own-task',
  'next-step',
  'look-again',
  'read-said',
  'read-message',
  'call-employer',
  'help-ends',
  'write-report',
  'review-wage-value',
  'papers-end',
  'claim-hours',
  'contract-ends',
  'contracts-end',
  'vacancy-left',
  'vacancy-quiet',
  'quiet-all',
  'confirm',
  'confirm-all',
  'import',
  'ending-near',
] as const
export type WorkKind = (typeof workKinds)[number]

/** What an item is about. What is named is read only when it is shown. */
export interface About {
  readonly person?: Person
  readonly proposal?: Id<'Proposal'>
  readonly route?: string
  readonly request?: string
  readonly claim?: string
  /** Help of some months. */
  readonly period?: string
  readonly placement?: Id<'Placement'>
  readonly introduction?: Id<'Introduction'>
  readonly vacancy?: Id<'Vacancy'>
  readonly employer?: Id<'Employer'>
  readonly note?: Id<'Note'>
  /** Written down by one of us; what it says is read with it. */
  readonly task?: Task
  readonly gap?: Id<'Gap'>
  readonly import?: Id<'Import'>
  readonly lookQuestion?: Id<'LookQuestion'>
  readonly emergency?: Id<'Emergency'>
  readonly right?: Id<'RightsRequest'>
  /** What stands in the item itself: a promise, the name of a file. */
  readonly text?: string
  readonly count?: number
}

/** Something to do, for whom of us, and by which day. */
export interface WorkItem {
  readonly key: string
  readonly kind: WorkKind
  readonly account: Id<'Account'>
  /** The day by which it is done; null is: some day this week. */
  readonly due: Day | null
  /** Since when it waits; null is not known. */
  readonly since: Day | null
  readonly about: About
}

/** Somebody else is to move: the person who was asked, the employer who has a card, or the payer who decides. */
export interface WaitItem {
  readonly key: string
  readonly waitsFor: 'person' | 'employer' | 'payer'
  readonly account: Id<'Account'>
  readonly since: Day
  readonly about: About
}

/** Everything the rooms know of the work of some colleagues, without a name in it. */
export interface WorkFacts {
  readonly proposals: readonly ProposalFact[]
  readonly placements: readonly PlacementFact[]
  readonly coaching: CoachingFacts
  /** Who meets whom, to come or not written down yet. */
  readonly introductions: readonly IntroductionFact[]
  readonly spoken: readonly (Person & { readonly on: Day })[]
  /** What they wrote down to do, or were given. */
  readonly tasks: readonly Task[]
  readonly steps: readonly (Person & { readonly id: Id<'Note'>; readonly account: Id<'Account'>; readonly due: Day })[]
  /** What is still needed and whose day has come. */
  readonly gaps: readonly (Person & {
    readonly id: Id<'Gap'>
    readonly account: Id<'Account'>
    readonly kind: string
    readonly due: Day
  })[]
  readonly confirm: readonly (Person & { readonly account: Id<'Account'>; readonly confirmedOn: Day | null })[]
  readonly promises: readonly PromiseFact[]
  readonly vacancies: readonly VacancyFact[]
  readonly inTalk: ReadonlySet<string>
  readonly imports: readonly ImportFact[]
  /** What people asked about looks at their file. */
  readonly questions: readonly (Person & {
    readonly id: Id<'LookQuestion'>
    readonly account: Id<'Account'>
    readonly day: Day
  })[]
  /** What people asked about their rights, with the day on which the law wants the answer. */
  readonly rights: readonly (Person & {
    readonly id: Id<'RightsRequest'>
    readonly kind: RightKind
    readonly account: Id<'Account'>
    readonly day: Day
    readonly due: Day
  })[]
  /** Who said something of herself that nobody took over yet, since when, and by which day. */
  readonly said: readonly (Person & { readonly account: Id<'Account'>; readonly on: Day; readonly due: Day })[]
  /** Who wrote something that nobody read yet, and since when. */
  readonly messages: readonly (Person & { readonly account: Id<'Account'>; readonly on: Day })[]
  /** Whose dossier is destroyed soon, and when. */
  readonly endings: readonly (Person & { readonly account: Id<'Account'>; readonly on: Day })[]
  /** What somebody opened in an emergency, and the day by which it is reviewed. */
  readonly emergencies: readonly (Person & {
    readonly id: Id<'Emergency'>
    readonly account: Id<'Account'>
    readonly day: Day
    readonly due: Day
  })[]
}

interface CoachingFact extends Person {
  readonly id: string
  readonly account: Id<'Account'>
  readonly since: Day
}
interface CoachingCount {
  readonly account: Id<'Account'>
  readonly count: number
}
/** What help at work asks of who coaches, who approves and who pays. */
export interface CoachingFacts {
  readonly referred: readonly CoachingFact[]
  readonly toDecide: readonly CoachingFact[]
  readonly incomplete: readonly CoachingFact[]
  readonly unreported: readonly (CoachingFact & { readonly until: Day })[]
  readonly ending: readonly (CoachingFact & { readonly until: Day })[]
  readonly returned: readonly CoachingCount[]
  readonly sheets: readonly CoachingCount[]
  /** Claimed hours that are not paid and not put right, with the first day. */
  readonly unpaid: readonly (CoachingCount & { readonly day: Day })[]
  readonly toAnswer: readonly CoachingFact[]
  /** Grants that are over, with hours in no claim; the last day of the first. */
  readonly toClaim: readonly (CoachingCount & { readonly day: Day })[]
  /** Samples of who pays: for the firm with the first day by which; and to look at or judge. */
  readonly auditsToAnswer: readonly (CoachingCount & { readonly day: Day | null })[]
  readonly auditsToJudge: readonly (CoachingCount & { readonly day: Day | null })[]
  /** Papers of the firm that end, with the first last day. */
  readonly papers: readonly (CoachingCount & { readonly day: Day })[]
  /** Weeks that are over without an hour of work, with the first Monday. */
  readonly unworked: readonly (CoachingCount & { readonly day: Day })[]
  /** The id is that of the work. */
  readonly reviews: readonly (CoachingFact & { readonly until: Day })[]
}

interface ProposalFact extends Person {
  readonly id: Id<'Proposal'>
  readonly vacancy: Id<'Vacancy'>
  readonly phase: string
  readonly since: Day
  readonly account: Id<'Account'>
}

interface IntroductionFact extends Person {
  readonly id: Id<'Introduction'>
  readonly vacancy: Id<'Vacancy'>
  readonly day: Day
  readonly time: ClockTime
  readonly account: Id<'Account'>
}

interface PlacementFact extends Person {
  readonly id: Id<'Placement'>
  readonly kind: string
  readonly phase: string
  readonly since: Day
  readonly from: Day
  readonly until: Day | null
  readonly employer: Id<'Employer'> | null
  readonly account: Id<'Account'> | null
  /** It waits for the organisation that the caller decides for. */
  readonly decides: boolean
}

interface PromiseFact {
  readonly id: string
  readonly employer: Id<'Employer'>
  readonly account: Id<'Account'> | null
  readonly on: Day
  readonly due: Day | null
  readonly text: string
}

interface VacancyFact {
  readonly id: Id<'Vacancy'>
  readonly inPool: boolean
  readonly since: Day
  readonly account: Id<'Account'>
}

interface ImportFact {
  readonly id: Id<'Import'>
  readonly account: Id<'Account'>
  readonly file: string
  readonly rows: number
  readonly on: Day
}
