import { Badge, useWords } from '#platform/ui/ui.tsx'
import type { Phase } from '#trajectories/introductions/introduction.ts'
import { introductionWords } from '#trajectories/introductions/introduction.words.ts'

const tones = {
  planned: 'info',
  'called-off': 'caution',
  over: 'plain',
  withdrawn: 'plain',
} as const satisfies Record<Phase, string>

export function IntroductionBadge({ phase }: { phase: Phase }) {
  const t = useWords(introductionWords)
  return <Badge tone={tones[phase]}>{t.phases[phase]}</Badge>
}
