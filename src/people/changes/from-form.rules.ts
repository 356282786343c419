import { type MoreNames, matchOccupationName, skills, transports } from '#vocabulary/public.ts'
import type { Part } from '../dossiers/missing.rules.ts'

/** A form as it arrives: what was left blank is not there. */
export type Typed = { readonly [name: string]: string | readonly string[] | undefined }

/** How many wishes, talents and pitfalls the form has room for. */
export const places = [1, 2, 3] as const

/** What the shape of each part asks, made from the fields of its form. Left open means: not known. */
export const fromForm: Record<Part, (typed: Typed, more?: MoreNames) => object> = {
  progress: (typed) => ({ stage: typed.stage, registered: answerIn(typed.registered), lead: typed.lead }),
  wishes: (typed, more) => ({
    occupations: worksIn(typed).map((name) => matchOccupationName(name, more) ?? name),
    excludedSectors: list(typed.excludedSectors),
  }),
  hours: (typed) => ({
    ...pick(typed, ['min', 'max', 'now', 'earliestStart']),
    dayparts: orNull(list(typed.dayparts)),
  }),
  availability: (typed) => pick(typed, ['availableFrom']),
  travel: (typed) => ({ transports: meansIn(typed) }),
  abilities: (typed) => ({
    skills: [...answered(typed, 'skill-', 'yes'), ...moreSkills(typed)],
    skillsAbsent: answered(typed, 'skill-', 'no'),
    licences: answered(typed, 'licence-', 'yes'),
    licencesAbsent: answered(typed, 'licence-', 'no'),
    ...pick(typed, ['spokenDutch', 'readsDutch']),
  }),
  helps: (typed) => ({ conditions: typed.none === 'yes' ? [] : orNull(list(typed.conditions)) }),
  words: (typed) => ({
    talents: numbered(typed, 'talent'),
    pitfalls: numbered(typed, 'pitfall'),
    meant: typed.meant === 'yes',
  }),
  contact: (typed) =>
    pick(typed, ['given', 'prefix', 'family', 'town', 'postcode', 'email', 'phone', 'lettersBy', 'representative']),
}

const list = (value: Typed[string]): readonly string[] => [value ?? []].flat()
const orNull = (values: readonly string[]) => (values.length > 0 ? values : null)
const pick = (typed: Typed, names: readonly string[]) => Object.fromEntries(names.map((name) => [name, typed[name]]))
const answerIn = (value: Typed[string]) => (value === 'yes' ? true : value === 'no' ? false : null)

const numbered = (typed: Typed, name: string): readonly string[] =>
  places.flatMap((place) => list(typed[`${name}${place}`]))

/** The work somebody typed. A name that is no work stays what it is, and the shape refuses it. */
export const worksIn = (typed: Typed): readonly string[] => numbered(typed, 'occupation')

const meansIn = (typed: Typed) =>
  typed.none === 'yes'
    ? []
    : orNull(list(typed.transports))?.map((kind) => ({ kind, maxKm: typed[`km-${kind}`] ?? null }))

const answered = (typed: Typed, prefix: string, answer: 'yes' | 'no') =>
  Object.keys(typed).flatMap((name) =>
    name.startsWith(prefix) && typed[name] === answer ? [name.slice(prefix.length)] : [],
  )

const moreSkills = (typed: Typed) =>
  list(typed.moreSkill).map((name) => skills.find((skill) => skill.nl === name || skill.en === name)?.id ?? name)

/** Which of the ways to travel have a distance one chooses oneself. */
export const withDistance = transports.filter(({ reachKm }) => reachKm !== null).map(({ id }) => id as string)

/** The field of the form in which something needs another answer. */
export function fieldOf(path: readonly PropertyKey[]): string {
  const [name, place] = path.map(String)
  const at = Number(place) + 1
  if (name === 'occupations' || name === 'talents' || name === 'pitfalls') return `${name.slice(0, -1)}${at}`
  if (name === 'transports' && path[2] === 'maxKm') return 'transports'
  if (name === 'skills') return 'moreSkill'
  return name ?? ''
}
