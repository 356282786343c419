import type { Caller } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import type { Lang } from '#values/public.ts'
import { ConceptsAsked } from './concepts.shapes.ts'
import { conceptWords } from './concepts.words.ts'
import { findConceptsMeant } from './find-concepts.ts'
import { type ConceptKind, conceptKinds, type MeantConcept, namedConcept } from './meant.rules.ts'

/** By which question of an address each kind filters a list. */
export const conceptFilters = { occupation: 'occupation', skill: 'skill', place: 'town' } as const satisfies Record<
  ConceptKind,
  string
>

export interface ConceptsInAddress {
  /** What was typed, and what may be meant; null where nobody typed. */
  readonly seek: {
    readonly typed: string
    readonly concepts: readonly MeantConcept[]
    readonly near: readonly MeantConcept[]
  } | null
  /** The concepts the list is filtered by now. */
  readonly chips: readonly { readonly name: string; readonly value: string; readonly label: string }[]
}

/** What a list shows of concepts: those that were chosen, and those that may be meant by what was typed. */
export async function conceptsInAddress({ house, caller, lang, url }: Visit<Caller>): Promise<ConceptsInAddress> {
  const { q } = ConceptsAsked.parse({ q: (url.searchParams.get('seek') ?? '').slice(0, 100) })
  const found = q ? need(await findConceptsMeant(house, caller, { q })) : null
  return { seek: found && { typed: q, ...found }, chips: chipsOf(url.searchParams, lang) }
}

const chipsOf = (params: URLSearchParams, lang: Lang) =>
  conceptKinds.flatMap((kind) =>
    [...new Set(params.getAll(conceptFilters[kind]).filter(Boolean))].map((value) => ({
      name: conceptFilters[kind],
      value,
      label: labelOf(kind, value, lang),
    })),
  )

function labelOf(kind: ConceptKind, id: string, lang: Lang): string {
  const t = conceptWords[lang]
  const { name, known } = namedConcept(kind, id, lang)
  return known ? t.chip(name, t.kinds[kind]) : t.gone(id, t.kinds[kind])
}
