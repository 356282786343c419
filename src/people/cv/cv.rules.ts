import { addDays, type Day, done, type Outcome, refused } from '#values/public.ts'
import { licences, skillOf, spokenDutch } from '#vocabulary/public.ts'
import type { OwnPart } from '../own-profile/own-parts.rules.ts'
import { termOf } from '../own-profile/said-terms.rules.ts'

/** What can stand on a CV. What helps at work, the register and anything about health are no part of it, by their absence here. */
export const cvSections = [
  'work',
  'talents',
  'words',
  'skills',
  'licences',
  'dutch',
  'hours',
  'dayparts',
  'travel',
] as const
export type CvSection = (typeof cvSections)[number]

/** How she wants to be called and reached on it, and what she wants to show. */
export interface CvChoice {
  readonly name: string
  readonly phone: string | null
  readonly email: string | null
  readonly town: string | null
  readonly intro: string | null
  readonly shows: readonly CvSection[]
}

/** The CV itself, by ids: whoever reads it chooses the language. */
export interface CvPaper extends Omit<CvChoice, 'shows'> {
  readonly sections: readonly { readonly section: CvSection; readonly items: readonly string[] }[]
}

/** What she did not choose, or what nobody knows, is not there. */
export function paperOf(choice: CvChoice, known: Readonly<Record<CvSection, readonly string[]>>): CvPaper {
  const { shows, ...who } = choice
  const sections = cvSections
    .filter((section) => shows.includes(section) && known[section].length > 0)
    .map((section) => ({ section, items: known[section] }))
  return { ...who, sections }
}

/** An item in words. */
export function cvTerm(section: CvSection, id: string): { readonly nl: string; readonly en: string } {
  if (section === 'skills') return skillOf(id) ?? asItIs(id)
  if (section === 'licences') return licences.find((one) => one.id === id) ?? asItIs(id)
  if (section === 'dutch') return spokenDutch.find((one) => one.id === id) ?? asItIs(id)
  return termOf(section satisfies OwnPart, id)
}

const asItIs = (id: string) => ({ nl: id, en: id })

/** A week, a month or three: never longer, and always an end. */
export const linkDays = [7, 30, 90] as const

export type TooLong = { readonly because: 'too-long'; readonly kind: 'invalid'; readonly most: number }

export const lastDayOf = (today: Day, days: number): Outcome<Day, TooLong> =>
  days >= 1 && days <= 90 ? done(addDays(today, days)) : refused({ because: 'too-long', kind: 'invalid', most: 90 })
