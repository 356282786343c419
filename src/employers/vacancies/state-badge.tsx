import { vacancyWords } from '#employers/vacancies/vacancy.words.ts'
import type { VacancyState } from '#employers/vacancies/vacancy-steps.rules.ts'
import { Badge, type BadgeTone, type IconName, useWords } from '#platform/ui/ui.tsx'

const looks: Record<VacancyState, { tone: BadgeTone; icon: IconName }> = {
  draft: { tone: 'neutral', icon: 'edit' },
  team: { tone: 'info', icon: 'people' },
  region: { tone: 'positive', icon: 'link' },
  pool: { tone: 'caution', icon: 'hands' },
  filled: { tone: 'plain', icon: 'check' },
  withdrawn: { tone: 'plain', icon: 'close' },
}

/** Where a vacancy stands, in the same words everywhere. */
export const StateBadge = ({ state }: { state: VacancyState }) => (
  <Badge {...looks[state]}>{useWords(vacancyWords).states[state]}</Badge>
)
