import type { DataItemId } from '../purposes/data-items.ts'

/**
 * Which organisation answers for which data (AVG art. 4(7)), in each situation in which we keep it. `keeper` keeps the
 * dossier; `writers` each answer for what they wrote; `together` keeper and proposer decide jointly (AVG art. 26).
 */
export const situations = {
  dossier: {
    is: 'keeper',
    article: 'AVG art. 4(7)',
    items: [
      'name-and-reach',
      'bsn',
      'work-wishes',
      'abilities',
      'what-helps',
      'register',
      'own-words',
      'ended',
      'asked-about-rights',
      'story-and-picture',
      'asked-for-research',
      'asked-for-news',
    ],
  },
  notes: { is: 'writers', article: 'AVG art. 4(7)', items: ['notes'] },
  proposal: { is: 'together', article: 'AVG art. 26', items: ['proposals'] },
  introduction: { is: 'receiver', article: 'AVG art. 4(7)', items: ['name-at-employer', 'profile-at-others'] },
  log: { is: 'region', article: 'AVG art. 26', items: ['who-looked', 'sign-in'] },
} as const satisfies Record<string, Situation>

export type SituationId = keyof typeof situations
export type Controller = 'keeper' | 'writers' | 'together' | 'receiver' | 'region'

interface Situation {
  readonly is: Controller
  readonly article: string
  readonly items: readonly DataItemId[]
}

/** One situation with the organisations by name; empty where they are known only once it happens. */
export interface ControllerOf {
  readonly situation: SituationId
  readonly is: Controller
  readonly article: string
  readonly items: readonly DataItemId[]
  readonly organisations: readonly string[]
}

interface Around {
  readonly keeper: string | null
  /** Who may see the dossier beside its keeper: they write notes, and propose. */
  readonly partners: readonly string[]
  readonly region: string | null
}

/** Who answers for what of one dossier. */
export const controllersOf = ({ keeper, partners, region }: Around): readonly ControllerOf[] => {
  const keepers = keeper === null ? [] : [keeper]
  const everybody = [...new Set([...keepers, ...partners])]
  const named: Record<Controller, readonly string[]> = {
    keeper: keepers,
    writers: everybody,
    together: everybody,
    receiver: [],
    region: region === null ? [] : [region],
  }
  return (Object.keys(situations) as SituationId[]).map((situation) => ({
    situation,
    ...situations[situation],
    organisations: named[situations[situation].is],
  }))
}
