import { type Condition, occupations, type Sector, sectors } from '#vocabulary/public.ts'
import type { OwnPart } from './own-parts.rules.ts'

/** What helps at work, in four questions: more than forty words stand on no screen. */
export const helpGroups = {
  place: [
    'quiet-place',
    'headphones',
    'same-team',
    'one-fixed-contact',
    'fixed-tool-place',
    'no-customer-contact',
    'no-phone',
  ],
  time: [
    'fixed-times',
    'fixed-days',
    'build-up-hours',
    'short-days',
    'school-hours',
    'extra-breaks',
    'announced-changes',
  ],
  explaining: ['shown-first', 'written-tasks', 'picture-steps', 'spoken-instructions', 'one-task-at-a-time'],
  way: ['own-pace', 'start-talk', 'weekly-talk', 'sit-and-stand', 'light-lifting'],
} as const satisfies Readonly<Record<string, readonly Condition[]>>

export type HelpGroup = keyof typeof helpGroups
export const helpGroupNames = Object.keys(helpGroups) as HelpGroup[]

/** The groups of a long question: kinds of work, and kinds of help. Other questions fit on one screen. */
export function groupsOf(part: OwnPart): readonly string[] {
  if (part === 'work') return sectors.map(({ id }) => id)
  return part === 'helps' ? helpGroupNames : []
}

export const isGroup = (part: OwnPart, group: string | undefined): group is string =>
  groupsOf(part).some((one) => one === group)

/** What stands on the screen of one group. */
export function inGroup(part: OwnPart, group: string): readonly string[] {
  if (part === 'work') return occupations.filter(({ sector }) => sector === (group as Sector)).map(({ id }) => id)
  return part === 'helps' ? helpGroups[group as HelpGroup] : []
}

/** One screen answers for its own group; what she chose on another stays, and comes first. */
export const withGroup = (
  part: OwnPart,
  group: string,
  { now, chosen }: { readonly now: readonly string[]; readonly chosen: readonly string[] },
): readonly string[] => withShown(inGroup(part, group), { now, chosen })

/** The same of any screen that shows some of a long list. */
export const withShown = (
  here: readonly string[],
  { now, chosen }: { readonly now: readonly string[]; readonly chosen: readonly string[] },
): readonly string[] => {
  const kept = now.filter((one) => !here.includes(one) || chosen.includes(one))
  return [...kept, ...chosen.filter((one) => here.includes(one) && !kept.includes(one))]
}
