import type { Act } from '#platform/public.ts'
import { retentionClasses, termOn } from './classes.rules.ts'
import { findChoices, needsTwoPeople } from './retention.store.ts'

/** What the region decided, in the order in which it did. */
export const choicesOf = (act: Act) => findChoices(act)

export const twoPeopleNeeded = (act: Act) => needsTwoPeople(act)

/** Every class as it counts today, with what the law leaves to choose. */
export async function retentionNow(act: Act) {
  const choices = await findChoices(act)
  const classes = retentionClasses.flatMap((id) => {
    const term = termOn(id, act.today, choices)
    return term ? [{ id, ...term }] : []
  })
  return { classes, twoPeople: await needsTwoPeople(act) }
}
