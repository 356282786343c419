import type { Ask, Condition, ConditionName } from '#matching/public.ts'

/** Who can answer or arrange it, and the page on which that is written down. */
export interface Asked {
  readonly who: Ask
  readonly to: string
}

interface Pair {
  readonly dossier: string
  readonly vacancy: { readonly id: string; readonly employer: { readonly id: string } }
}

/** A question goes to whoever knows; a no goes to whoever can take it away. */
export function questionTo(condition: Condition, { dossier, vacancy }: Pair): Asked {
  const who = whoFor(condition)
  if (condition.verdict === 'no')
    return { who, to: who === 'employer' ? `/employers/${vacancy.employer.id}` : `/people/${dossier}` }
  return { who, to: who === 'employer' ? `/vacancies/${vacancy.id}/edit` : `/people/${dossier}/${partOf(condition)}` }
}

function whoFor(condition: Condition): Ask {
  if (condition.verdict === 'unknown') return condition.ask
  if (condition.verdict === 'yes') return 'person'
  return arrangedByEmployer.includes(condition.remedy.kind) ? 'employer' : 'person'
}

const arrangedByEmployer: readonly string[] = ['build-up', 'later-start', 'start-day', 'arrange', 'open-to-all']

/** The part of a dossier in which the answer belongs. */
const parts: Record<ConditionName, string> = {
  hours: 'hours',
  dayparts: 'hours',
  'first-start': 'hours',
  start: 'availability',
  distance: 'travel',
  conditions: 'helps',
  skills: 'abilities',
  licences: 'abilities',
  'spoken-dutch': 'abilities',
  sector: 'wishes',
  register: 'progress',
}

const partOf = (condition: Condition): string =>
  condition.name === 'distance' && condition.facts.why === 'which-home' ? 'contact' : parts[condition.name]
