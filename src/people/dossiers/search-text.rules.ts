import { folded, nameInList, type PersonName, spokenName } from '#values/public.ts'
import { occupationOf } from '#vocabulary/public.ts'

interface Findable {
  readonly name: PersonName
  readonly town: string | null
  readonly occupations: readonly string[]
  readonly occupationAsGiven: string | null
}

/** What one can find somebody by: the name both ways round, the town, and the work wished in both languages. */
export function searchTextOf({ name, town, occupations, occupationAsGiven }: Findable): string {
  const works = occupations.map(occupationOf).flatMap((one) => (one ? [one.nl, one.en] : []))
  return folded([spokenName(name), nameInList(name), town, ...works, occupationAsGiven].filter(Boolean).join(' '))
}

/** What somebody typed, word by word; more than six say no more. */
export const wordsOf = (q = ''): readonly string[] =>
  folded(q)
    .split(/[\s,]+/)
    .filter(Boolean)
    .slice(0, 6)
