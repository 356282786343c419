import { folded, nameSortKey } from '#values/public.ts'

/** "Naomi van den Brink" is sorted as "Brink, Naomi van den": where the family name begins is tried at every word. */
export function sortKeysOf(name: string): readonly string[] {
  if (name.includes(',')) return [folded(name)]
  const words = name.trim().split(/\s+/).slice(0, 10)
  return words
    .slice(1)
    .map((_, at) =>
      nameSortKey({ given: words.slice(0, at + 1).join(' '), prefix: '', family: words.slice(at + 1).join(' ') }),
    )
}
