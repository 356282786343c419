import { Badge, useWords } from '#platform/ui/ui.tsx'
import type { Phase } from '#trajectories/placements/placement.ts'
import { placementWords } from '#trajectories/placements/placement.words.ts'

const tones = {
  requested: 'info',
  granted: 'info',
  refused: 'caution',
  agreed: 'info',
  running: 'positive',
  ended: 'plain',
  withdrawn: 'plain',
} as const satisfies Record<Phase, string>

export function PlacementBadge({ phase }: { phase: Phase }) {
  const t = useWords(placementWords)
  return <Badge tone={tones[phase]}>{t.phases[phase]}</Badge>
}
