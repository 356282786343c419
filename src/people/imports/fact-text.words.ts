import { type Day, type Lang, nameInList, type PersonName, spokenDay } from '#values/public.ts'
import { dayparts, licences, occupationOf, spokenDutch, transports } from '#vocabulary/public.ts'
import type { Change, Facts, Means } from './facts.rules.ts'
import { faultsWords } from './faults.words.ts'

/** One change as a line of the page: what it is about, what stands there now and what it becomes. */
export const changeText = ({ fact, old, new: next }: Change, lang: Lang) => ({
  fact: faultsWords[lang].facts[fact],
  old: factText(fact, old, lang),
  new: factText(fact, next, lang),
})

function factText(fact: Change['fact'], value: Change['old'], lang: Lang): string {
  const t = faultsWords[lang]
  if (value === null || value === '') return t.notKnown
  if (Array.isArray(value))
    return value.length === 0 ? t.none : value.map((one) => termText(fact, one, lang)).join(', ')
  if (typeof value === 'boolean') return value ? t.yes : t.no
  if (fact === 'name') return nameInList(value as PersonName)
  if (fact === 'availableFrom') return spokenDay(value as Day, lang)
  return termText(fact, value as string | number, lang)
}

function termText(fact: keyof Facts, value: string | number | Means, lang: Lang): string {
  const id = typeof value === 'object' ? value.kind : String(value)
  if (fact === 'occupations') return occupationOf(id)?.[lang] ?? id
  const terms: readonly { readonly id: string; readonly nl: string; readonly en: string }[] = listOf[fact] ?? []
  return terms.find((term) => term.id === id)?.[lang] ?? id
}

const listOf: Partial<
  Record<keyof Facts, readonly { readonly id: string; readonly nl: string; readonly en: string }[]>
> = {
  dayparts,
  transports,
  licences,
  licencesAbsent: licences,
  spokenDutch,
  readsDutch: spokenDutch,
}
