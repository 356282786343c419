import { done, type Id, type Outcome, refused } from '#values/public.ts'
import { conditions, dayparts, occupations, talents, transports } from '#vocabulary/public.ts'
import { mayWriteHelps } from '../changes/change.rules.ts'
import type { Part } from '../dossiers/missing.rules.ts'

/** What she can say herself, one question each. */
export const ownParts = ['work', 'hours', 'dayparts', 'travel', 'talents', 'helps', 'words'] as const
export type OwnPart = (typeof ownParts)[number]

export const isOwnPart = (name: string | undefined): name is OwnPart => ownParts.some((part) => part === name)

/** The part of the dossier in which it is taken over. */
export const dossierPart: Readonly<Record<OwnPart, Part>> = {
  work: 'wishes',
  hours: 'hours',
  dayparts: 'hours',
  travel: 'travel',
  talents: 'words',
  helps: 'helps',
  words: 'words',
}

/** Hours a week, by days: nobody has to know a number. */
export const hourRanges = [
  { id: 'to-8', min: 1, max: 8 },
  { id: 'to-16', min: 8, max: 16 },
  { id: 'to-24', min: 16, max: 24 },
  { id: 'to-32', min: 24, max: 32 },
  { id: 'to-40', min: 32, max: 40 },
] as const

const idsOf = (terms: readonly { readonly id: string }[]) => terms.map(({ id }) => id)

/** What may be chosen; null is: in her own words. */
export const choices: Readonly<Record<OwnPart, readonly string[] | null>> = {
  work: idsOf(occupations),
  hours: idsOf(hourRanges),
  dayparts: idsOf(dayparts),
  travel: idsOf(transports),
  talents: idsOf(talents),
  helps: idsOf(conditions),
  words: null,
}

/** How much of it. What a dossier has room for sets the most. */
export const most: Readonly<Record<OwnPart, number>> = {
  work: 5,
  hours: 1,
  dayparts: dayparts.length,
  travel: transports.length,
  talents: 5,
  helps: conditions.length,
  words: 3,
}

/** An empty answer says something here: nothing is needed, and no way to travel. */
export const mayBeNone = (part: OwnPart): boolean => part === 'helps' || part === 'travel'

export type SaidRefusal =
  | { readonly because: 'not-in-the-list'; readonly kind: 'invalid' }
  | { readonly because: 'too-many'; readonly kind: 'invalid'; readonly most: number }
  | { readonly because: 'nothing-chosen'; readonly kind: 'invalid' }

/** Each once, from the list where there is one, and no more than fits. */
export function readSaid(part: OwnPart, given: readonly string[]): Outcome<readonly string[], SaidRefusal> {
  const said = [...new Set(given)]
  const known = choices[part]
  if (known && said.some((one) => !known.includes(one))) return refused({ because: 'not-in-the-list', kind: 'invalid' })
  if (said.length > most[part]) return refused({ because: 'too-many', kind: 'invalid', most: most[part] })
  if (said.length === 0 && !mayBeNone(part)) return refused({ because: 'nothing-chosen', kind: 'invalid' })
  return done(said)
}

/** What she says stands there already. Of work the first wish comes first; of sentences others may stand beside hers. */
export function isSaidAlready(part: OwnPart, said: readonly string[], now: readonly string[] | null): boolean {
  if (now === null) return false
  if (part === 'talents' || part === 'words') return said.every((one) => now.includes(one))
  const inOrder = (list: readonly string[]) => (part === 'work' ? list : [...list].sort()).join('\n')
  return inOrder(said) === inOrder(now)
}

/** Only who keeps the dossier answers what she says helps her; the rest is of whoever works with it. */
export const mayWritePart = (part: OwnPart, by: Id<'Organisation'> | null, holder: Id<'Organisation'>) =>
  part === 'helps' ? mayWriteHelps(by, holder) : done()
