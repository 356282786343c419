import type { Stage } from '#people/stage.rules.ts'
import { stageWords } from '#people/stage.words.ts'
import { Badge, type BadgeTone, useWords } from '#platform/ui/ui.tsx'

const toneOf: Record<Stage, BadgeTone> = {
  new: 'plain',
  'steps-open': 'plain',
  'not-known': 'caution',
  ready: 'positive',
  proposed: 'info',
  'trial-requested': 'info',
  trial: 'info',
  seconded: 'plain',
  hired: 'plain',
  between: 'plain',
  stopped: 'plain',
}

const atWork: readonly Stage[] = ['seconded', 'hired']

/** What is normal is plain; only what asks for somebody's eye is filled. */
export function StageBadge({ stage, toConfirm }: { stage: Stage; toConfirm: boolean }) {
  const t = useWords(stageWords)
  if (toConfirm && stage === 'ready') return <Badge tone="caution">{t.available['to-confirm']}</Badge>
  return (
    <Badge tone={toneOf[stage]} {...(atWork.includes(stage) ? { icon: 'check' as const } : {})}>
      {t.stage[stage]}
    </Badge>
  )
}
