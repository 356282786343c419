import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { termsOn } from './placement.rules.ts'
import type { Terms } from './placement.ts'
import { termsOf } from './term.store.ts'

/** What was written down last, whenever it begins: what a new text says. */
export async function lastTerms(act: Act, placement: Id<'Placement'>): Promise<Terms | undefined> {
  return (await termsOf(act, [placement])).toSorted((a, b) => a.at.localeCompare(b.at)).at(-1)
}

/** What counts today for each of these. */
export async function termsToday(
  act: Act,
  placements: readonly Id<'Placement'>[],
): Promise<ReadonlyMap<string, Terms>> {
  const all = Map.groupBy(await termsOf(act, placements), ({ placement }) => placement)
  const found = [...all].flatMap(([id, terms]) => {
    const now = termsOn(terms, act.today)
    return now ? [[id as string, now] as const] : []
  })
  return new Map(found)
}
