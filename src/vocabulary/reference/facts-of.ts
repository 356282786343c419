import { type Lang, spokenDay } from '#values/public.ts'
import type { FoundEntry } from './entries.store.ts'
import type { ReferenceKind } from './kinds.ts'
import { referenceWords } from './reference.words.ts'
import type { Municipality } from './regions.rules.ts'

/** What an entry said, as lines of text. */
export function factsOf(kind: ReferenceKind, { content }: Pick<FoundEntry, 'content'>, lang: Lang): string[] {
  const t = referenceWords[lang]
  if (kind === 'esco') return concept(content as Concept, lang)
  if (kind === 'postcodes') {
    const { municipality, lat, lon } = content as { municipality: string | null; lat: number; lon: number }
    return [[municipality, `${lat}, ${lon}`].filter(Boolean).join(' · ')]
  }
  if (kind === 'regions')
    return (content as Municipality).spans.map(({ regionName, from, until }) =>
      t.inRegion(regionName, spokenDay(from, lang), until && spokenDay(until, lang)),
    )
  if (kind === 'borders') {
    const { rings } = content as { rings: readonly (readonly number[])[] }
    return [
      t.drawnWith(
        rings.length,
        rings.reduce((sum, ring) => sum + ring.length / 2, 0),
      ),
    ]
  }
  const { code, parent } = content as { code?: string; parent: string | null }
  return [[code, parent && t.under(parent)].filter(Boolean).join(' · ')].filter(Boolean)
}

interface Concept {
  readonly code?: string
  readonly nl: { readonly also: readonly string[] } | null
  readonly en: { readonly also: readonly string[] } | null
  readonly essential: readonly string[]
  readonly optional: readonly string[]
}

function concept({ code, nl, en, essential, optional }: Concept, lang: Lang): string[] {
  const t = referenceWords[lang]
  const also = ((lang === 'nl' ? nl : en) ?? nl ?? en)?.also ?? []
  return [
    code ? `ESCO ${code}` : '',
    also.length > 0 ? `${t.alsoCalled}: ${also.slice(0, 8).join(', ')}` : '',
    essential.length + optional.length > 0 ? t.needs(essential.length, optional.length) : '',
  ].filter(Boolean)
}
