import { day } from '#values/public.ts'
import { bases, type Purpose } from './bases.ts'
import type { Basis } from './basis.ts'

/** One kind of data that is kept about a person, what for, and what allows it. */
export interface DataItem {
  readonly id: string
  readonly purposes: readonly Purpose[]
  /** Only when it is another one than that of its first purpose. */
  readonly basis?: Basis
}

const health = {
  ...bases.mediation,
  special: '9(2)b',
  article: 'AVG art. 9(2)b; UAVG art. 30(1); Participatiewet art. 7',
  source: 'Regulation (EU) 2016/679; UAVG (BWBR0040940)',
  from: day('2018-05-25'),
} as const satisfies Basis

const register = {
  ...bases.mediation,
  article: 'Wfsv art. 38b, 38d; Besluit SUWI art. 3.2, 3.3',
  source: 'Wfsv (BWBR0017745); Besluit SUWI (BWBR0013267)',
  confidence: 'high',
} as const satisfies Basis

/** Everything kept about a person, in the order in which she reads it. Nothing here is a diagnosis, cause or ground. */
export const dataItems = [
  { id: 'name-and-reach', purposes: ['mediation', 'placement'] },
  { id: 'bsn', purposes: ['identification'] },
  { id: 'work-wishes', purposes: ['matching', 'mediation'] },
  { id: 'abilities', purposes: ['matching', 'mediation'] },
  { id: 'what-helps', purposes: ['mediation', 'matching'], basis: health },
  { id: 'register', purposes: ['matching', 'placement'], basis: register },
  { id: 'own-words', purposes: ['mediation', 'placement'] },
  { id: 'notes', purposes: ['mediation'] },
  { id: 'documents', purposes: ['mediation'] },
  { id: 'screenings', purposes: ['mediation'] },
  { id: 'proposals', purposes: ['placement'] },
  { id: 'placements', purposes: ['placement'] },
  { id: 'coaching', purposes: ['coaching'] },
  { id: 'who-looked', purposes: ['accountability', 'emergency', 'emergency-review'] },
  { id: 'asked-about-rights', purposes: ['rights'] },
  { id: 'acts-for-her', purposes: ['on-behalf'] },
  { id: 'sign-in', purposes: ['access', 'own-data'] },
  { id: 'ended', purposes: ['retention'] },
  { id: 'name-at-employer', purposes: ['name-for-vacancy'] },
  { id: 'profile-at-others', purposes: ['profile-release'] },
  { id: 'story-and-picture', purposes: ['publicity'] },
  { id: 'asked-for-research', purposes: ['research'] },
  { id: 'asked-for-news', purposes: ['contact'] },
] as const satisfies readonly DataItem[]

export type DataItemId = (typeof dataItems)[number]['id']

/** What allows keeping it: its own article, or that of the purpose it is kept for first. */
export const basisOfItem = (item: DataItem): Basis => item.basis ?? bases[item.purposes[0] ?? 'mediation']
