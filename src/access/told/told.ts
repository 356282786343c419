import type { DataItemId } from '../purposes/data-items.ts'

/** A word from a list, by its code and in both languages, so that a program and a person read the same. */
export interface Named {
  readonly code: string
  readonly nl: string
  readonly en: string
}

/** Plain values: what a program reads and a page shows. `Whole` is for what only makes sense as a whole. */
export type ToldValue = string | number | boolean | null | Named | Whole | readonly (string | Named)[]
export interface Whole {
  readonly whole: unknown
}
export type ToldRow = Readonly<Record<string, ToldValue>>

/**
 * What one room keeps about one person, told to her: each of her tables gives one part. `tables` says from which it
 * comes, so that a test can see that no table is forgotten.
 */
export interface ToldPart {
  readonly part: string
  /** What it is kept for and what allows it stands with this item. */
  readonly item: DataItemId
  readonly tables: readonly string[]
  readonly rows: readonly ToldRow[]
}

interface Term {
  readonly id: string
  readonly nl: string
  readonly en: string
}

/** An id that the list does not know any more is told as it is. */
export const named = (terms: readonly (Term | undefined)[], id: string): Named => {
  const term = terms.find((one) => one?.id === id)
  return { code: id, nl: term?.nl ?? id, en: term?.en ?? id }
}

export const namedAll = (terms: readonly Term[], ids: readonly string[] | null): readonly Named[] | null =>
  ids?.map((id) => named(terms, id)) ?? null
