import type { ToldValue } from '#access/public.ts'
import { type Day, type Lang, spokenDay } from '#values/public.ts'
import { toldWords } from './told.words.ts'
import { toldCodes } from './told-codes.words.ts'

interface Part {
  readonly part: string
  readonly article: string | null
  readonly rows: readonly Readonly<Record<string, ToldValue>>[]
}

export { toldWords }

/** A part as it stands on paper or on a screen: headings and sentences, and nothing for what is not known. */
export function shownPart({ part, article, rows }: Part, lang: Lang) {
  const { parts, fields } = toldWords[lang]
  return {
    part,
    title: (parts as Words)[part] ?? part,
    article,
    rows: rows.map((row) =>
      Object.entries(row).flatMap(([field, value]) => {
        const text = sayValue(value, lang)
        return text === null ? [] : [{ term: (fields as Words)[field] ?? field, value: text }]
      }),
    ),
  }
}

export type ShownPart = ReturnType<typeof shownPart>
type Words = Readonly<Record<string, string>>

function sayValue(value: ToldValue, lang: Lang): string | null {
  const { yes, no, whole } = toldWords[lang]
  if (value === null || value === '') return null
  if (typeof value === 'boolean') return value ? yes : no
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string')
    return isDay(value) ? spokenDay(value as Day, lang) : ((toldCodes[lang] as Words)[value] ?? value)
  if ('whole' in value) return whole
  if ('code' in value) return value[lang]
  const said = value.map((one) => sayValue(one, lang)).filter(Boolean)
  return said.length > 0 ? said.join(', ') : null
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)
