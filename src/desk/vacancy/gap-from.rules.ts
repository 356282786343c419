import type { Change, Condition } from '#matching/public.ts'
import type { GapKind } from '#vocabulary/public.ts'

/**
 * What a no would put on the list of what is still needed; null where it is not hers to arrange. What helps at work
 * never goes that way: it is sealed, and a list is read by more people.
 */
export const gapFrom = (condition: Pick<Condition, 'name' | 'verdict'>): GapKind | null =>
  condition.verdict === 'no' ? kinds[condition.name] : null

const kinds: Readonly<Record<Condition['name'], GapKind | null>> = {
  hours: 'hours',
  dayparts: 'rhythm',
  'first-start': 'travel',
  start: 'to-ask',
  distance: 'travel',
  conditions: null,
  skills: 'skill',
  licences: 'licence',
  'spoken-dutch': 'language',
  sector: null,
  register: null,
}

/** The same of a change that would open more work: what the employer has to do is not hers. */
export const gapOfChange = (change: Pick<Change, 'kind'>): GapKind | null => kindsOfChange[change.kind]

const kindsOfChange: Readonly<Record<Change['kind'], GapKind | null>> = {
  licence: 'licence',
  skill: 'skill',
  condition: null,
  further: 'travel',
  transport: 'travel',
  'more-hours': 'hours',
  'fewer-hours': 'hours',
  'build-up': null,
  daypart: 'rhythm',
  speak: 'language',
}
