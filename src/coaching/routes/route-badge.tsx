import type { Phase } from '#coaching/routes/route.ts'
import { routeWords } from '#coaching/routes/route.words.ts'
import { Badge, useWords } from '#platform/ui/ui.tsx'

const tones: Readonly<Record<Phase, 'positive' | 'caution' | 'info' | 'plain'>> = {
  referred: 'caution',
  waiting: 'info',
  activation: 'info',
  plan: 'info',
  searching: 'info',
  ready: 'caution',
  requested: 'caution',
  trial: 'positive',
  preparing: 'caution',
  placed: 'positive',
  closed: 'plain',
  declined: 'plain',
  stopped: 'plain',
}

export const RouteBadge = ({ phase }: { phase: Phase }) => {
  const t = useWords(routeWords)
  return <Badge tone={tones[phase]}>{t.phases[phase]}</Badge>
}
