import type { Lang } from '#values/public.ts'
import { occupations } from '../../reference/starter/occupations.ts'
import type { Occupation } from './concept.ts'
import { findConcepts, glued, plainWords } from './finding.ts'
import { isWithinTypos } from './typos.ts'

export { occupations }

export function findOccupations(text: string, lang: Lang): Occupation[] {
  return findConcepts(occupations, text, lang)
}

export function occupationOf(id: string): Occupation | undefined {
  return occupations.find((occupation) => occupation.id === id)
}

/** Names that others know our jobs by, as a question is spelled. */
export type MoreNames = ReadonlyMap<string, string>

/** For imports: the job a file means by this name, or nothing; a guess between two jobs is nothing. */
export function matchOccupationName(text: string, more?: MoreNames): string | undefined {
  const asked = glued(plainWords(text))
  if (asked === '') return undefined
  const named = spelled.find(({ names }) => names.includes(asked))
  return named?.id ?? more?.get(asked) ?? onlyMistyped(asked)
}

/** One slip in eight letters, at most two: files spell 'schaufeur' too. */
function onlyMistyped(asked: string): string | undefined {
  const slips = Math.min(2, Math.floor(asked.length / 8))
  const near = spelled.filter(({ names }) => names.some((name) => isWithinTypos(name, asked, slips)))
  return near.length === 1 ? near[0]?.id : undefined
}

const namesOf = ({ nl, en, synonymsNl, synonymsEn }: Occupation) =>
  [nl, ...synonymsNl, en, ...synonymsEn].map((name) => glued(plainWords(name)))

/** Spelled once: a file asks thousands of times. */
const spelled = occupations.map((one) => ({ id: one.id, isco08: one.isco08, names: namesOf(one) }))

/** Our jobs with all their names, as a question is spelled. */
export const spelledOccupations = () => spelled

/** How near two jobs are by ISCO-08: 5 the same, 4 its unit group, 3 minor, 2 sub-major, 1 major group, 0 no kin. */
export function occupationCloseness(a: string, b: string, more: Readonly<Record<string, string>> = {}): number {
  if (a === b) return 5
  const [one, other] = [iscoOf(a) ?? more[a], iscoOf(b) ?? more[b]]
  return one && other ? sharedDigits(one, other) : 0
}

/** The four digits of ISCO-08 of one of our jobs. */
export const iscoOf = (id: string): string | undefined => iscoById.get(id)

const iscoById = new Map(occupations.map(({ id, isco08 }) => [id, isco08]))

function sharedDigits(a: string, b: string): number {
  const differing = [...a].findIndex((digit, place) => digit !== b[place])
  return differing === -1 ? a.length : differing
}
