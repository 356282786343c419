import { type Day, day } from '#values/public.ts'

/** What is kept about somebody, in groups that the law treats alike. */
export const fieldGroups = [
  'contact',
  'bsn',
  'wishes',
  'possibilities',
  'ground',
  'coaching-plan',
  'log',
  'wage-value',
] as const
export type FieldGroup = (typeof fieldGroups)[number]

/** As whom somebody reads a dossier. One professional can be two of them, for two people. */
export const readers = [
  'candidate',
  'own-coach',
  'provider-manager',
  'case-owner',
  'service-point',
  'employer',
  'researcher',
] as const
export type Reader = (typeof readers)[number]

/** How a group is shown to a reader, from nothing to everything. */
export const showings = [
  'no',
  'coded',
  'masked',
  'yes-no',
  'own',
  'agreed',
  'what-helps',
  'need-to-know',
  'after-introduction',
  'after-release',
  'yes',
] as const
export type Showing = (typeof showings)[number]

/** Why a region may not go further. The sentence stands in the words, the article here. */
export const limits = {
  'own-data': 'AVG, art. 15',
  'bsn-basis': 'UAVG, art. 46; Wet SUWI, art. 73',
  'bsn-own-staff': 'UAVG, art. 46; Wet op de loonbelasting 1964, art. 28',
  'never-the-ground': 'Wfsv, art. 38d lid 7',
  'no-question-about-health': 'Wet op de medische keuringen, art. 4; UAVG, art. 30',
  'health-for-who-needs-it': 'AVG, art. 9; UAVG, art. 30',
  'name-after-introduction': 'AVG, art. 5 lid 1 onder c',
  'no-more-than-needed': 'AVG, art. 5 lid 1 onder c',
  'research-without-names': 'AVG, art. 89; UAVG, art. 44',
} as const
export type Limit = keyof typeof limits

interface Cell {
  /** What counts until a region decides otherwise. */
  readonly start: Showing
  /** What the law leaves a region to choose from. */
  readonly allowed: readonly Showing[]
  /** Why nothing else is allowed; null where only the group itself knows no other way. */
  readonly limit: Limit | null
}

const cell = (start: Showing, others: readonly Showing[], limit: Limit | null = null): Cell => ({
  start,
  allowed: showings.filter((one) => one === start || others.includes(one)),
  limit,
})

/** Nobody reads less of her own data, whatever a region decides. */
const herOwn = cell('yes', [], 'own-data')

/** The table that a region starts with, and how far it may go. Who stands for whom is said by `readerOf`. */
export const startTable: {
  readonly from: Day
  readonly source: string
  readonly cells: Readonly<Record<FieldGroup, Readonly<Record<Reader, Cell>>>>
} = {
  from: day('2018-05-25'),
  source: 'AVG; Wfsv art. 38d lid 7; Besluit SUWI art. 4.1 en 5.18; Protocol Jobcoach UWV bijlage B.2',
  cells: {
    contact: {
      candidate: herOwn,
      'own-coach': cell('yes', ['masked', 'no']),
      'provider-manager': cell('yes', ['masked', 'no']),
      'case-owner': cell('yes', ['masked', 'no']),
      'service-point': cell('after-release', ['after-introduction', 'masked', 'no'], 'no-more-than-needed'),
      employer: cell('after-introduction', ['masked', 'no'], 'name-after-introduction'),
      researcher: cell('no', [], 'research-without-names'),
    },
    bsn: {
      candidate: herOwn,
      'own-coach': cell('need-to-know', ['masked', 'no'], 'bsn-basis'),
      'provider-manager': cell('masked', ['need-to-know', 'no'], 'bsn-basis'),
      'case-owner': cell('yes', ['need-to-know', 'masked', 'no']),
      'service-point': cell('no', [], 'bsn-basis'),
      employer: cell('own', ['no'], 'bsn-own-staff'),
      researcher: cell('no', [], 'bsn-basis'),
    },
    wishes: {
      candidate: herOwn,
      'own-coach': cell('yes', ['no']),
      'provider-manager': cell('yes', ['no']),
      'case-owner': cell('yes', ['no']),
      'service-point': cell('after-release', ['no'], 'no-more-than-needed'),
      employer: cell('after-release', ['after-introduction', 'no'], 'no-more-than-needed'),
      researcher: cell('coded', ['no'], 'research-without-names'),
    },
    possibilities: {
      candidate: herOwn,
      'own-coach': cell('yes', ['need-to-know', 'no']),
      'provider-manager': cell('need-to-know', ['no'], 'health-for-who-needs-it'),
      'case-owner': cell('yes', ['need-to-know', 'no']),
      'service-point': cell('what-helps', ['need-to-know', 'no'], 'health-for-who-needs-it'),
      employer: cell('agreed', ['no'], 'no-question-about-health'),
      researcher: cell('no', [], 'research-without-names'),
    },
    ground: {
      candidate: herOwn,
      'own-coach': cell('yes', ['yes-no', 'no']),
      'provider-manager': cell('yes', ['yes-no', 'no']),
      'case-owner': cell('yes', ['yes-no', 'no']),
      'service-point': cell('yes-no', ['no'], 'no-more-than-needed'),
      employer: cell('yes-no', ['no'], 'never-the-ground'),
      researcher: cell('coded', ['no'], 'research-without-names'),
    },
    'coaching-plan': {
      candidate: herOwn,
      'own-coach': cell('yes', ['no']),
      'provider-manager': cell('yes', ['no']),
      'case-owner': cell('yes', ['no']),
      'service-point': cell('no', [], 'no-more-than-needed'),
      employer: cell('yes', ['no']),
      researcher: cell('no', [], 'research-without-names'),
    },
    log: {
      candidate: herOwn,
      'own-coach': cell('yes', ['own', 'no']),
      'provider-manager': cell('yes', ['own', 'no']),
      'case-owner': cell('yes', ['own', 'no']),
      'service-point': cell('no', [], 'no-more-than-needed'),
      employer: cell('own', ['no'], 'no-more-than-needed'),
      researcher: cell('no', [], 'research-without-names'),
    },
    'wage-value': {
      candidate: herOwn,
      'own-coach': cell('yes', ['no']),
      'provider-manager': cell('yes', ['no']),
      'case-owner': cell('yes', ['no']),
      'service-point': cell('no', [], 'no-more-than-needed'),
      employer: cell('yes', ['no']),
      researcher: cell('coded', ['no'], 'research-without-names'),
    },
  },
}
