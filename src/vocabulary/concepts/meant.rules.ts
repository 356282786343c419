import type { Lang } from '#values/public.ts'
import type { Concept } from '../concept.ts'
import { findConcepts, glued, namedBy, plainWords } from '../finding.ts'
import { type MoreNames, occupationOf, occupations } from '../occupations.ts'
import { skillOf, skills } from '../skills.ts'
import { isWithinTypos } from '../typos.ts'

export const conceptKinds = ['occupation', 'skill', 'place'] as const
export type ConceptKind = (typeof conceptKinds)[number]

/** One thing somebody may mean by what she typed. */
export interface MeantConcept {
  readonly kind: ConceptKind
  readonly id: string
  readonly name: string
  /** The other name by which it was found; null where its own name was meant. */
  readonly by: string | null
}

export interface ConceptsMeant {
  readonly concepts: readonly MeantConcept[]
  /** Looked for only when nothing goes by that name: what is written nearly so. */
  readonly near: readonly MeantConcept[]
}

/** What stands outside our own lists: names that ESCO has for our jobs, and towns. */
export interface AlsoKnown {
  readonly more: MoreNames
  readonly towns: readonly string[]
}

const mostOfKind = 8
const mostNear = 5

/** What these words may stand for: jobs first, then skills, then places, the nearest of each in front. It chooses nothing. */
export function conceptsMeant(text: string, lang: Lang, { more, towns }: AlsoKnown): ConceptsMeant {
  const asked = plainWords(text)
  if (asked === '') return { concepts: [], near: [] }
  const jobs = unique([...inEitherLanguage(occupations, text, lang), ...jobsOfOthers(asked, more)])
  const concepts = [
    ...jobs.map((one) => meant('occupation', one, text, lang)),
    ...inEitherLanguage(skills, text, lang).map((one) => meant('skill', one, text, lang)),
  ]
  const places = towns.map((town): MeantConcept => ({ kind: 'place', id: town, name: town, by: null }))
  const found = conceptKinds.flatMap((kind) =>
    [...concepts, ...places].filter((one) => one.kind === kind).slice(0, mostOfKind),
  )
  return { concepts: found, near: found.length > 0 ? [] : nearInEitherLanguage(asked, lang) }
}

/** Her own language first; the other only when that one knows no such word. */
function inEitherLanguage<C extends Concept>(all: readonly C[], text: string, lang: Lang): readonly C[] {
  const own = findConcepts(all, text, lang)
  return own.length > 0 ? own : findConcepts(all, text, other(lang))
}

/** A name that was brought in has to be typed from its beginning, four letters at least: there are thousands of them. */
const jobsOfOthers = (asked: string, more: MoreNames) =>
  [...more]
    .filter(([name]) => name === glued(asked) || (asked.length >= 4 && name.startsWith(glued(asked))))
    .flatMap(([, id]) => occupationOf(id) ?? [])

const unique = <C extends Concept>(all: readonly C[]): readonly C[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
]

const meant = (kind: ConceptKind, concept: Concept, text: string, lang: Lang): MeantConcept => ({
  kind,
  id: concept.id,
  name: concept[lang],
  by: namedBy(concept, text, lang),
})

function nearInEitherLanguage(asked: string, lang: Lang): readonly MeantConcept[] {
  const own = nearTo(asked, lang)
  return own.length > 0
    ? own
    : nearTo(asked, other(lang)).map((one) => ({ ...one, name: namedConcept(one.kind, one.id, lang).name }))
}

const other = (lang: Lang): Lang => (lang === 'nl' ? 'en' : 'nl')

/** Written nearly so: the fewest slips first, and never more than one in three letters. */
function nearTo(asked: string, lang: Lang): readonly MeantConcept[] {
  const slips = Math.min(3, Math.floor(asked.length / 3))
  const all = [
    ...occupations.map((concept) => ({ kind: 'occupation' as const, concept })),
    ...skills.map((concept) => ({ kind: 'skill' as const, concept })),
  ]
  return all
    .map((one) => ({ ...one, slips: slipsTo(one.concept, asked, lang, slips) }))
    .filter((one) => one.slips <= slips)
    .sort((a, b) => a.slips - b.slips || a.concept[lang].localeCompare(b.concept[lang], lang))
    .slice(0, mostNear)
    .map(({ kind, concept }) => ({ kind, id: concept.id, name: concept[lang], by: null }))
}

/** Of the whole name, or of its longest words: 'bloemist' is near 'bloemschikker' in nothing. */
function slipsTo(concept: Concept, asked: string, lang: Lang, most: number): number {
  const names = [concept[lang], ...(lang === 'nl' ? concept.synonymsNl : concept.synonymsEn)].map(plainWords)
  const words = names.flatMap((name) => [glued(name), ...name.split(' ').filter((word) => word.length >= 4)])
  for (let slips = 1; slips <= most; slips++)
    if (words.some((word) => isWithinTypos(word, glued(asked), slips))) return slips
  return most + 1
}

/** What a concept is called that stands in an address; one that is no longer in the lists says itself. */
export function namedConcept(kind: ConceptKind, id: string, lang: Lang): MeantConcept & { readonly known: boolean } {
  if (kind === 'place') return { kind, id, name: id, by: null, known: true }
  const concept = kind === 'skill' ? skillOf(id) : occupationOf(id)
  return { kind, id, name: concept?.[lang] ?? id, by: null, known: concept !== undefined }
}
