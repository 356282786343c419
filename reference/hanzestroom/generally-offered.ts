import type { Condition } from '#vocabulary/public.ts'
import type { Dice } from './dice.ts'

/** What most workplaces can say yes to once somebody asks; some were not asked, and some say no. */
export function generallyOffered(throws: Dice): Partial<Record<Condition, boolean>> {
  const answers = often.flatMap((condition) => {
    const answer = throws.pick([true, true, true, true, null, null, null, false])
    return answer === null ? [] : [[condition, answer] as const]
  })
  return Object.fromEntries(answers)
}

const often: readonly Condition[] = [
  'one-fixed-contact',
  'one-task-at-a-time',
  'shown-first',
  'fixed-times',
  'fixed-days',
  'build-up-hours',
  'written-tasks',
  'picture-steps',
  'spoken-instructions',
  'start-talk',
  'weekly-talk',
  'same-team',
  'announced-changes',
  'extra-breaks',
  'sit-and-stand',
  'light-lifting',
  'fixed-tool-place',
]
