import type { Bsn, Day, PersonName } from '#values/public.ts'
import type { Daypart, SpokenDutch, Transport } from '#vocabulary/public.ts'

export interface Means {
  readonly kind: Transport
  readonly maxKm: number | null
}

/** What a file and a dossier can both say about somebody. Null is: not known. */
export interface Facts {
  readonly name: PersonName
  readonly email: string | null
  readonly phone: string | null
  readonly postcode: string | null
  readonly town: string | null
  readonly occupations: readonly string[] | null
  readonly occupationAsGiven: string | null
  readonly hoursMin: number | null
  readonly hoursMax: number | null
  readonly dayparts: readonly Daypart[] | null
  readonly availableFrom: Day | null
  readonly transports: readonly Means[] | null
  readonly spokenDutch: SpokenDutch | null
  readonly readsDutch: SpokenDutch | null
  readonly licences: readonly string[] | null
  readonly licencesAbsent: readonly string[] | null
  readonly registered: boolean | null
}

/** What one row of a file says. The BSN is for finding the person only. */
export interface GivenPerson extends Facts {
  readonly bsn: Bsn | null
  /** The number under which the exchange knows somebody; such a file brings no name. */
  readonly reference: string | null
  /** Written as 'at once': whoever is available already stays so. */
  readonly availableNow: boolean
}

export type FactName = keyof Facts

export interface Change {
  readonly fact: FactName
  readonly old: Facts[FactName]
  readonly new: Facts[FactName]
}

export const factNames = [
  'name',
  'email',
  'phone',
  'postcode',
  'town',
  'occupations',
  'occupationAsGiven',
  'hoursMin',
  'hoursMax',
  'dayparts',
  'availableFrom',
  'transports',
  'spokenDutch',
  'readsDutch',
  'licences',
  'licencesAbsent',
  'registered',
] as const satisfies readonly FactName[]

/** What a dossier becomes: what the file knows wins, what it does not know stays, and lists only grow. */
export function becoming(kept: Facts, given: GivenPerson): Facts {
  const licences = joined(kept.licences, given.licences)
  return {
    name: given.reference === null || kept.name.family === '' ? given.name : kept.name,
    email: given.email ?? kept.email,
    phone: given.phone ?? kept.phone,
    postcode: given.postcode ?? kept.postcode,
    town: given.town ?? kept.town,
    occupations: joined(kept.occupations, given.occupations),
    occupationAsGiven: given.occupationAsGiven ?? kept.occupationAsGiven,
    ...hoursOf(kept, given),
    dayparts: given.dayparts ?? kept.dayparts,
    availableFrom: availability(kept, given),
    transports: joinedMeans(kept.transports, given.transports),
    spokenDutch: given.spokenDutch ?? kept.spokenDutch,
    readsDutch: given.readsDutch ?? kept.readsDutch,
    licences,
    licencesAbsent: without(joined(kept.licencesAbsent, given.licencesAbsent), licences),
    registered: given.registered ?? kept.registered,
  }
}

/** A file that knows only one end of the hours moves the other end along, so that they never cross. */
function hoursOf(kept: Facts, given: GivenPerson): Pick<Facts, 'hoursMin' | 'hoursMax'> {
  const hoursMin = given.hoursMin ?? kept.hoursMin
  const hoursMax = given.hoursMax ?? kept.hoursMax
  if (hoursMin === null || hoursMax === null || hoursMin <= hoursMax) return { hoursMin, hoursMax }
  return given.hoursMax === null ? { hoursMin, hoursMax: hoursMin } : { hoursMin: hoursMax, hoursMax }
}

function availability(kept: Facts, given: GivenPerson): Day | null {
  if (!given.availableFrom) return kept.availableFrom
  const already = given.availableNow && kept.availableFrom !== null && kept.availableFrom <= given.availableFrom
  return already ? kept.availableFrom : given.availableFrom
}

type List = readonly string[] | null

const joined = (kept: List, given: List): List => (given === null ? kept : [...new Set([...(kept ?? []), ...given])])

const without = (list: List, others: List): List => list?.filter((one) => !others?.includes(one)) ?? null

/** How far somebody said to travel stays: a file knows the means only. */
function joinedMeans(kept: Facts['transports'], given: Facts['transports']): Facts['transports'] {
  if (given === null) return kept
  const added = given.filter(({ kind }) => !kept?.some((one) => one.kind === kind))
  return [...(kept ?? []), ...added]
}

/** Each fact that differs. An empty list and nothing are the same: both say nothing. */
export function changesBetween(kept: Facts, next: Facts): Change[] {
  return factNames
    .filter((fact) => !isSame(fact, kept[fact], next[fact]))
    .map((fact) => ({ fact, old: kept[fact], new: next[fact] }))
}

export const isSame = (fact: FactName, a: Facts[FactName], b: Facts[FactName]): boolean =>
  JSON.stringify(comparable(fact, a)) === JSON.stringify(comparable(fact, b))

/** Known to have no way to travel, or no dayparts, is a fact; the other lists cannot say that. */
const emptyIsKnown: readonly FactName[] = ['transports', 'dayparts']

function comparable(fact: FactName, value: Facts[FactName]): unknown {
  if (fact === 'name' && value !== null) {
    const { given, prefix, family } = value as PersonName
    return [given, prefix, family]
  }
  if (fact === 'transports' && value !== null)
    return (value as readonly Means[]).map(({ kind, maxKm }) => [kind, maxKm])
  const isEmptyList = Array.isArray(value) && value.length === 0
  return isEmptyList && !emptyIsKnown.includes(fact) ? null : value
}
