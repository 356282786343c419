import type { ClaimPhase } from '#claims/claiming/claim.ts'
import { Badge, type BadgeTone } from '#platform/ui/ui.tsx'

const tones: Readonly<Record<ClaimPhase, BadgeTone>> = {
  submitted: 'info',
  accepted: 'info',
  partly: 'caution',
  refused: 'caution',
  paid: 'positive',
  settled: 'positive',
  reclaimed: 'caution',
}

export const ClaimBadge = ({ phase, children }: { phase: ClaimPhase; children: string }) => (
  <Badge tone={tones[phase]}>{children}</Badge>
)
