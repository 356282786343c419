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

/** Whoever works or stopped is not asked for a vacancy. */
export const isLookingForWork = (stage: Stage): boolean =>
  !['trial', 'seconded', 'hired', 'stopped'].includes(stage)
