import type { Id } from '#values/public.ts'

export interface Stays {
  readonly subject: Id<'Subject'>
  readonly createdAt: string
  readonly id: string
}

interface Standing {
  readonly numbered: ReadonlySet<Id<'Subject'>>
  readonly withAccount: ReadonlySet<Id<'Subject'>>
  readonly withActing: ReadonlySet<Id<'Subject'>>
}

/**
 * Which of two dossiers stays: the one that leads to a number, then the one she signs in to, then the one somebody acts in,
 * then the older one. So her number, her way in and who acts for her stay where they are.
 */
export function stays<One extends Stays>(a: One, b: One, { numbered, withAccount, withActing }: Standing) {
  const by = [numbered, withAccount, withActing].map((has) => Number(has.has(b.subject)) - Number(has.has(a.subject)))
  const order = by.find((one) => one !== 0) ?? (`${a.createdAt} ${a.id}` < `${b.createdAt} ${b.id}` ? -1 : 1)
  return order < 0 ? { kept: a, merged: b } : { kept: b, merged: a }
}

export type StaysConflict = 'two-numbers' | 'acts-in-the-other'

/** Two numbers are two people; and who acts for her in one dossier never comes to act in another by itself. */
export function staysConflicts(
  kept: Stays,
  merged: Stays,
  { numbered, withActing }: Standing,
): readonly StaysConflict[] {
  return [
    numbered.has(kept.subject) && numbered.has(merged.subject) ? ('two-numbers' as const) : null,
    withActing.has(merged.subject) ? ('acts-in-the-other' as const) : null,
  ].filter((one) => one !== null)
}
