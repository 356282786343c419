import type { Stage } from '#people/public.ts'
import type { Kind, NextStep } from './placement.ts'

/** Where she stands, told to people, while she works like this. */
export const stageWhileWorking = {
  trial: 'trial',
  hire: 'hired',
  employment: 'between',
  assignment: 'seconded',
} as const satisfies Record<Kind, Stage>

const after = {
  'new-search': 'ready',
  'next-assignment': 'between',
  'something-else': 'stopped',
  'stays-on': null,
} as const satisfies Record<NextStep, Stage | null>

/** Where she stands when it ended; who stays on stands where she stood, until the next contract says more. */
export const stageAfter = (next: NextStep): Stage | null => after[next]
