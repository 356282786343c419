import type { Stage } from '#people/public.ts'

/** The five steps that a person reads; professionals see more stages than she needs to. */
export const ownSteps = ['signedUp', 'gettingToKnow', 'talking', 'trying', 'working'] as const
export type OwnStep = (typeof ownSteps)[number]

/** Where she stands now; nothing for who has stopped. */
export function ownStepOf(stage: Stage): OwnStep | null {
  if (stage === 'stopped') return null
  if (stage === 'new') return 'signedUp'
  if (stage === 'steps-open' || stage === 'not-known') return 'gettingToKnow'
  if (stage === 'trial-requested' || stage === 'trial') return 'trying'
  if (stage === 'ready' || stage === 'proposed') return 'talking'
  return 'working'
}

export function stateOf(step: OwnStep, now: OwnStep | null): 'done' | 'now' | 'to-do' {
  if (!now) return 'to-do'
  const [place, here] = [ownSteps.indexOf(step), ownSteps.indexOf(now)]
  return place < here ? 'done' : place === here ? 'now' : 'to-do'
}
