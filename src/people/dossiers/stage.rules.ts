/** Where somebody stands on the way to work. Rooms above tell it when they ask, propose or place somebody. */
export const stages = [
  'new',
  'steps-open',
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

/** What one sets by hand; the others follow from a proposal or a placement. */
export const stagesByHand = ['new', 'steps-open', 'ready', 'between', 'stopped'] as const satisfies readonly Stage[]

export const isStage = (text: string): text is Stage => stages.some((stage) => stage === text)

/** Who works or has stopped is not asked for work, and need not confirm anything. */
export const isLookingForWork = (stage: string): boolean => looking.some((one) => one === stage)

export const looking = ['new', 'steps-open', 'ready', 'proposed', 'between'] as const satisfies readonly Stage[]
