import { day } from '#values/public.ts'
import type { Basis } from './basis.ts'

const task = {
  is: 'law',
  gdpr: '6(1)e',
  article: 'Participatiewet art. 7; Wet SUWI art. 9, 10, 30a',
  source: 'Participatiewet (BWBR0015703); Wet SUWI (BWBR0013060)',
  from: day('2015-01-01'),
  confidence: 'medium',
  throughAssignment: true,
} as const satisfies Basis

const security = {
  is: 'law',
  gdpr: '6(1)c',
  article: 'AVG art. 5(1)f, 5(2), 32',
  source: 'Regulation (EU) 2016/679',
  from: day('2018-05-25'),
  confidence: 'high',
} as const satisfies Basis

const rights = { ...security, article: 'AVG art. 12-22' } as const satisfies Basis

const consent = {
  is: 'consent',
  gdpr: '6(1)a',
  article: 'AVG art. 6(1)a, 7',
  source: 'Regulation (EU) 2016/679',
  from: day('2018-05-25'),
  confidence: 'high',
} as const satisfies Basis

/**
 * What allows each purpose. A purpose of a permit without a row fails a test; a purpose that rests on the law is never
 * asked consent for, because a no would change nothing. The names of consent are those of `releases/`.
 */
export const bases = {
  mediation: task,
  matching: task,
  placement: task,
  coaching: {
    ...task,
    article: 'Participatiewet art. 7, 10; Reintegratiebesluit art. 12, 18; Wet SUWI art. 30a',
    source: 'Participatiewet (BWBR0015703); Reintegratiebesluit (BWBR0019152)',
  },
  employers: {
    ...task,
    article: 'Wet SUWI art. 10, 30b; Besluit SUWI art. 2.3',
  },
  identification: {
    ...task,
    gdpr: '6(1)c',
    article: 'Wet SUWI art. 73(9), (10); UAVG art. 46',
    source: 'Wet SUWI (BWBR0013060); UAVG (BWBR0040940)',
    confidence: 'high',
  },
  results: { ...task, article: 'Participatiewet art. 7; Wet SUWI art. 9, 10; AVG art. 5(1)b, 89(1)' },
  // Making it is further use for research; that somebody stands in it rests on her own yes besides.
  'research-file': {
    ...task,
    article: 'AVG art. 5(1)b, 6(4), 89(1); UAVG art. 44',
    source: 'Regulation (EU) 2016/679; UAVG (BWBR0040940)',
    from: day('2018-05-25'),
  },
  access: security,
  administration: security,
  upkeep: security,
  'own-work': {
    ...security,
    is: 'contract',
    gdpr: '6(1)b',
    article: 'AVG art. 6(1)b',
    confidence: 'medium',
  },
  accountability: { ...security, article: 'AVG art. 5(2), 15' },
  'own-data': rights,
  rights,
  'on-behalf': {
    ...security,
    article: 'UAVG art. 5; BW art. 1:245, 1:441, 1:453, 3:60',
    source: 'UAVG (BWBR0040940); BW Boek 1 (BWBR0002656), Boek 3 (BWBR0005291)',
    confidence: 'medium',
  },
  'log-review': { ...security, article: 'AVG art. 5(2), 24, 32' },
  retention: { ...security, article: 'AVG art. 5(1)e, 17' },
  emergency: {
    ...task,
    article: 'AVG art. 6(1)d, e; Participatiewet art. 7',
    confidence: 'low',
  },
  'emergency-review': { ...security, article: 'AVG art. 5(2), 24' },
  'name-for-vacancy': consent,
  'profile-release': consent,
  publicity: consent,
  research: consent,
  contact: consent,
} as const satisfies Readonly<Record<string, Basis>>

export type Purpose = keyof typeof bases

export const basisOf = (purpose: string): Basis | undefined =>
  Object.hasOwn(bases, purpose) ? bases[purpose as Purpose] : undefined

/** A no counts only here. For every other purpose nobody is asked. */
export const restsOnConsent = (purpose: string): boolean => basisOf(purpose)?.is === 'consent'
