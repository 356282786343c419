import { addDays, type Day, done, type Id, type Outcome, refused } from '#values/public.ts'

/** How well an employer knows us. It is no judgement: "never" is where an account manager starts. */
export const bonds = ['ambassador', 'regular', 'once', 'never'] as const
export type Bond = (typeof bonds)[number]

/** Half a year without a word, and an employer looks elsewhere. */
export const quietAfterDays = 180

/** Who was last spoken to before this day, or never, has been left alone too long. */
export const quietBefore = (today: Day): Day => addDays(today, -quietAfterDays)

export const isQuiet = (lastSpoken: Day | null, today: Day): boolean =>
  lastSpoken === null || lastSpoken < quietBefore(today)

export type NotAKvk = { readonly because: 'not-a-kvk'; readonly kind: 'invalid' }

/** The number of the Chamber of Commerce: eight digits, however one spaces them. */
export function readKvk(text: string): Outcome<string, NotAKvk> {
  const digits = text.replace(/[\s.-]/g, '')
  return /^\d{8}$/.test(digits) ? done(digits) : refused({ because: 'not-a-kvk', kind: 'invalid' })
}

export type ChangedMeanwhile = {
  readonly because: 'changed-meanwhile'
  readonly kind: 'conflict'
  /** Null when nobody is known for it: an import, or somebody who left. */
  readonly by: string | null
  readonly at: string | null
  readonly version: number
}

export type KvkKnown = {
  readonly because: 'kvk-known'
  readonly kind: 'conflict'
  readonly employer: Id<'Employer'>
  readonly name: string
}
