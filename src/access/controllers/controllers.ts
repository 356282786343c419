import { type DataItemId, dataItems } from '../purposes/data-items.ts'

/** Who answers for data, in the words of AVG art. 4(7) and 26. */
export type Controller = 'keeper' | 'writers' | 'together' | 'receiver' | 'region'

/**
 * Which organisation answers in each situation in which we keep data. `keeper` keeps the dossier; `writers` each answer
 * for what they wrote; `together` keeper and proposer decide jointly, as the partners of a region do over its log.
 */
const situations = {
  dossier: { is: 'keeper', article: 'AVG art. 4(7)' },
  notes: { is: 'writers', article: 'AVG art. 4(7)' },
  proposal: { is: 'together', article: 'AVG art. 26' },
  introduction: { is: 'receiver', article: 'AVG art. 4(7)' },
  log: { is: 'region', article: 'AVG art. 26' },
} as const satisfies Record<string, { readonly is: Controller; readonly article: string }>

export type SituationId = keyof typeof situations

/** In which situation each kind of data is kept: a new kind does not compile before somebody says so. */
const situationOf: Readonly<Record<DataItemId, SituationId>> = {
  'name-and-reach': 'dossier',
  bsn: 'dossier',
  'work-wishes': 'dossier',
  abilities: 'dossier',
  'what-helps': 'dossier',
  register: 'dossier',
  'own-words': 'dossier',
  documents: 'dossier',
  notes: 'notes',
  screenings: 'dossier',
  proposals: 'proposal',
  placements: 'proposal',
  coaching: 'dossier',
  'asked-about-rights': 'dossier',
  'acts-for-her': 'dossier',
  'who-looked': 'log',
  'sign-in': 'log',
  ended: 'dossier',
  'name-at-employer': 'introduction',
  'profile-at-others': 'introduction',
  'story-and-picture': 'dossier',
  'asked-for-research': 'dossier',
  'asked-for-news': 'dossier',
}

export const controllerOf = (item: DataItemId): Controller => situations[situationOf[item]].is

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
    items: dataItems.map(({ id }) => id).filter((id) => situationOf[id] === situation),
    organisations: named[situations[situation].is],
  }))
}
