/** Where somebody stands on the way to work, as the people who work with her say it. */
export const stages = [
  'new',
  'steps-open',
  'not-known',
  'ready',
  'proposed',
  'trial-requested',
  'trial',
  'seconded',
  'hired',
  'between',
  'stopped',
] as const

export type Stage = (typeof stages)[number]

export const isStage = (text: unknown): text is Stage => stages.some((stage) => stage === text)

/** Whoever works or stopped is not asked for a vacancy, and need not confirm anything. */
export const isLookingForWork = (stage: string): boolean => looking.some((one) => one === stage)

export const looking = [
  'new',
  'steps-open',
  'not-known',
  'ready',
  'proposed',
  'trial-requested',
  'between',
] as const satisfies readonly Stage[]

/** What one sets by hand; the others follow from a proposal or a placement. */
export const stagesByHand = [
  'new',
  'steps-open',
  'not-known',
  'ready',
  'between',
  'stopped',
] as const satisfies readonly Stage[]

/** Only who could start with an employer tomorrow is asked to confirm it again and again. */
export const confirming = ['ready', 'proposed', 'between'] as const satisfies readonly Stage[]
