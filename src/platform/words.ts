/** Who reads it. A2: candidates, at most ten words a sentence. B1: everybody else, at most fifteen. */
export type Voice = 'A2' | 'B1'

/** The same words in another language: the same names, and functions that take the same facts. */
export type SameWords<Words> = {
  readonly [Name in keyof Words]: Words[Name] extends (...facts: infer Facts) => string
    ? (...facts: Facts) => string
    : Words[Name] extends string
      ? string
      : SameWords<Words[Name]>
}

export interface Bilingual<Words> {
  readonly voice: Voice
  readonly en: SameWords<Words>
  readonly nl: SameWords<Words>
}

/** Words of a page in both languages. A missing or an extra one does not compile. Use: `xWords[lang].title`. */
export function bilingual<Words extends object>(words: {
  voice: Voice
  en: Words
  nl: NoInfer<SameWords<Words>>
}): Bilingual<Words> {
  return words as Bilingual<Words>
}
