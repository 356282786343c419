import type { Sector } from './sectors.ts'

/** A word for the same thing in both languages. */
export type Term<Slug extends string = string> = { readonly id: Slug; readonly nl: string; readonly en: string }

/** A term that people also call by other names. */
export type Concept = Term & { readonly synonymsNl: readonly string[]; readonly synonymsEn: readonly string[] }

export type Skill = Concept

/** A job, its place in ISCO-08, and what one does in it. */
export type Occupation = Concept & {
  readonly isco08: string
  readonly sector: Sector
  readonly skills: { readonly essential: readonly string[]; readonly optional: readonly string[] }
}
