import { type Day, done, type Id, type Outcome, refused } from '#values/public.ts'

/** Where a vacancy stands. Only drafts and vacancies of a team are hidden from the rest of the region. */
export const vacancyStates = ['draft', 'team', 'region', 'pool', 'filled', 'withdrawn'] as const
export type VacancyState = (typeof vacancyStates)[number]

/** Open work: somebody can still be found for it. */
export const openStates = ['team', 'region', 'pool'] as const satisfies readonly VacancyState[]

export const isOpenState = (state: VacancyState): boolean => openStates.some((open) => open === state)

type Who = 'its-team' | 'everybody'
type Condition = 'occupation-known' | 'reason-given' | 'has-team'

interface Step {
  readonly from: readonly VacancyState[]
  readonly to: VacancyState
  /** Everybody: who works with employers in the region and can see the vacancy. */
  readonly who: Who
  readonly needs: readonly Condition[]
}

/** The whole life of a vacancy. It belongs to a team, and never to one person. */
export const vacancySteps = {
  'open-to-team': { from: ['draft'], to: 'team', who: 'its-team', needs: ['occupation-known'] },
  share: { from: ['draft', 'team'], to: 'region', who: 'its-team', needs: ['occupation-known'] },
  'keep-to-team': { from: ['region'], to: 'team', who: 'its-team', needs: [] },
  'return-to-pool': { from: ['region'], to: 'pool', who: 'its-team', needs: [] },
  'take-up': { from: ['pool'], to: 'region', who: 'everybody', needs: ['has-team'] },
  fill: { from: ['team', 'region', 'pool'], to: 'filled', who: 'everybody', needs: [] },
  withdraw: { from: ['draft', 'team', 'region', 'pool'], to: 'withdrawn', who: 'everybody', needs: ['reason-given'] },
  'open-again': { from: ['filled', 'withdrawn'], to: 'region', who: 'everybody', needs: ['occupation-known'] },
} as const satisfies Record<string, Step>

export type VacancyStep = keyof typeof vacancySteps
export const vacancyStepNames = Object.keys(vacancySteps) as [VacancyStep, ...VacancyStep[]]

/** Why an employer takes work back: a closed list, so that it says nothing about a person. */
export const withdrawalReasons = ['no-more-work', 'found-somebody', 'later', 'other-demands', 'no-supervisor'] as const
export type WithdrawalReason = (typeof withdrawalReasons)[number]

/** As much of a vacancy as its steps look at. */
export interface Standing {
  readonly state: VacancyState
  readonly stateSince: Day
  readonly occupation: string | null
  readonly organisation: Id<'Organisation'> | null
  readonly keptInTeam: boolean
  readonly withdrawnBecause: string | null
  readonly before: VacancyBefore | null
}

/** What the last step left behind, for as long as it may be taken back. */
export interface VacancyBefore {
  readonly state: VacancyState
  readonly stateSince: Day
  readonly organisation: Id<'Organisation'> | null
  readonly keptInTeam: boolean
  readonly withdrawnBecause: string | null
  readonly by: Id<'Account'> | null
}

export interface Stepping {
  readonly by: Id<'Account'> | null
  readonly organisation: Id<'Organisation'> | null
  readonly on: Day
  readonly reason?: WithdrawalReason | undefined
}

export type StepRefusal =
  | { readonly because: 'not-from-here'; readonly kind: 'conflict'; readonly state: VacancyState }
  | { readonly because: 'not-your-team'; readonly kind: 'not-allowed' }
  | { readonly because: Condition; readonly kind: 'invalid' }

/** Moves a vacancy along the table above, or says why not. */
export function take(step: VacancyStep, vacancy: Standing, how: Stepping): Outcome<Standing, StepRefusal> {
  const { from, to, who, needs }: Step = vacancySteps[step]
  if (!from.includes(vacancy.state))
    return refused({ because: 'not-from-here', kind: 'conflict', state: vacancy.state })
  if (who === 'its-team' && !isOfTeam(vacancy, how)) return refused({ because: 'not-your-team', kind: 'not-allowed' })
  const missing = needs.find((condition) => !conditions[condition](vacancy, how))
  if (missing) return refused({ because: missing, kind: 'invalid' })
  return done({
    ...vacancy,
    state: to,
    stateSince: how.on,
    organisation: step === 'take-up' ? how.organisation : vacancy.organisation,
    keptInTeam: isHidden(vacancy.state) && !isOpenState(to),
    withdrawnBecause: to === 'withdrawn' ? (how.reason ?? null) : null,
    before: beforeOf(vacancy, how),
  })
}

const conditions: Record<Condition, (vacancy: Standing, how: Stepping) => boolean> = {
  'occupation-known': ({ occupation }) => occupation !== null,
  'reason-given': (_, { reason }) => reason !== undefined,
  'has-team': (_, { organisation }) => organisation !== null,
}

const isHidden = (state: VacancyState) => state === 'draft' || state === 'team'

const isOfTeam = (vacancy: Standing, { organisation }: Stepping): boolean =>
  organisation !== null && vacancy.organisation === organisation

const beforeOf = (vacancy: Standing, { by }: Stepping): VacancyBefore => ({
  state: vacancy.state,
  stateSince: vacancy.stateSince,
  organisation: vacancy.organisation,
  keptInTeam: vacancy.keptInTeam,
  withdrawnBecause: vacancy.withdrawnBecause,
  by,
})

export type TakeBackRefusal = { readonly because: 'nothing-to-take-back'; readonly kind: 'conflict' }

/** Whoever took the last step takes it back, on the same day. */
export function takeBack(vacancy: Standing, how: Stepping): Outcome<Standing, TakeBackRefusal> {
  const { before } = vacancy
  if (!before || before.by !== how.by || vacancy.stateSince !== how.on)
    return refused({ because: 'nothing-to-take-back', kind: 'conflict' })
  const { by: _, ...left } = before
  return done({ ...vacancy, ...left, before: null })
}

/** The steps a page offers somebody: those that would not be refused, whatever reason she gives. */
export function stepsFor(vacancy: Standing, how: Omit<Stepping, 'reason'>): VacancyStep[] {
  return vacancyStepNames.filter((step) => take(step, vacancy, { ...how, reason: 'no-more-work' }).done)
}
