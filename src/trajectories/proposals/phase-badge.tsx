import { Badge, useWords } from '#platform/ui/ui.tsx'
import type { Phase } from '#trajectories/proposals/proposal.ts'
import { proposalWords } from '#trajectories/proposals/proposal.words.ts'

const tones = {
  asking: 'info',
  'person-yes': 'positive',
  'person-no': 'plain',
  proposed: 'info',
  'employer-yes': 'positive',
  'employer-no': 'plain',
  withdrawn: 'plain',
} as const satisfies Record<Phase, string>

export function PhaseBadge({ phase }: { phase: Phase }) {
  const t = useWords(proposalWords)
  return <Badge tone={tones[phase]}>{t.phases[phase]}</Badge>
}
