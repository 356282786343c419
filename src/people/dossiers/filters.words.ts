import { bilingual } from '#platform/words.ts'
import type { Lang } from '#values/public.ts'
import { occupationOf } from '#vocabulary/public.ts'
import { stages } from '../stage.rules.ts'
import { stageWords } from '../stage.words.ts'
import { availabilities } from './availability.rules.ts'
import type { FacetCount, PeopleCounts } from './count-people.ts'

export const filterWords = bilingual({
  voice: 'B1',
  en: {
    nobody: 'Nobody yet',
    register: { yes: 'In the register', no: 'Not in the register', 'not-known': 'Register not known' },
  },
  nl: {
    nobody: 'Nog niemand',
    register: { yes: 'In het register', no: 'Niet in het register', 'not-known': 'Register niet bekend' },
  },
})

export interface FilterOption {
  readonly value: string
  readonly label: string
}

export type FilterName = keyof PeopleCounts['facets']

/** Every filter with the answers that occur, in the order in which one looks for them, and how many have each. */
export function filterOptions({ facets }: PeopleCounts, lang: Lang): Record<FilterName, FilterOption[]> {
  const t = filterWords[lang]
  const { stage, available } = stageWords[lang]
  const registerOf = (value: string) => t.register[value as keyof typeof t.register] ?? value
  return {
    stage: inOrder(facets.stage, stages, (value) => stage[value as keyof typeof stage]),
    available: inOrder(facets.available, availabilities, (value) => available[value as keyof typeof available]),
    register: inOrder(facets.register, ['yes', 'no', 'not-known'], registerOf),
    town: byName(facets.town, lang, ({ value }) => value),
    occupation: byName(facets.occupation, lang, ({ value }) => occupationOf(value)?.[lang] ?? value),
    lead: byName(facets.lead, lang, ({ value, label }) => (value === 'nobody' ? t.nobody : (label ?? value))),
    holder: byName(facets.holder, lang, ({ value, label }) => label ?? value),
  }
}

const withCount = (label: string, { chosen }: FacetCount) => `${label} (${chosen})`

const inOrder = (counts: readonly FacetCount[], order: readonly string[], labelOf: (value: string) => string) =>
  order.flatMap((value) => {
    const count = counts.find((one) => one.value === value)
    return count ? [{ value, label: withCount(labelOf(value), count) }] : []
  })

const byName = (counts: readonly FacetCount[], lang: Lang, labelOf: (count: FacetCount) => string) =>
  counts
    .map((count) => ({ value: count.value, name: labelOf(count), count }))
    .toSorted((a, b) => a.name.localeCompare(b.name, lang))
    .map(({ value, name, count }) => ({ value, label: withCount(name, count) }))
