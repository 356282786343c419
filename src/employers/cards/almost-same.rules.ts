import { folded } from '#values/public.ts'

interface Named {
  readonly name: string
  readonly town: string | null
}

/** The same name, written otherwise, in the same town; where a town is not known it may be the same one. */
export const isAlmostSame = (a: Named, b: Named): boolean =>
  plainName(a.name) === plainName(b.name) && (!a.town || !b.town || folded(a.town) === folded(b.town))

/** "Bakkerij Zoë B.V." and "bakkerij zoe" are one: no form of law, no accents, no spaces. */
export function plainName(name: string): string {
  const words = wordsOf(name)
  const told = words.filter((word) => !forms.has(word))
  return (told.length > 0 ? told : words).join('')
}

/** The word that says most, to look for others with it. */
export const tellingWord = (name: string): string =>
  wordsOf(name).reduce((best, word) => (!forms.has(word) && word.length > best.length ? word : best), '')

const wordsOf = (name: string): string[] =>
  folded(name)
    .replace(/\b(?:[a-z]\.){2,}/g, (letters) => letters.replaceAll('.', ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const forms = new Set(['bv', 'nv', 'vof', 'cv', 'eenmanszaak', 'maatschap', 'stichting', 'vereniging', 'holding', 'en'])
