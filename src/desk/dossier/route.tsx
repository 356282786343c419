import { dossierWords } from '#desk/dossier/dossier.words.ts'
import type { Stage } from '#people/public.ts'
import { Alert, Card, type Step, Steps, useWords } from '#platform/ui/ui.tsx'

/** Which knot of the thread each stage is. Who stopped stands at none. */
const knotOf: Record<Exclude<Stage, 'stopped'>, number> = {
  new: 0,
  'steps-open': 1,
  'not-known': 1,
  ready: 2,
  between: 2,
  proposed: 3,
  'trial-requested': 4,
  trial: 4,
  seconded: 5,
  hired: 5,
}

/** The way to work, and where this person stands on it. */
export function Route({ stage, since, text }: { stage: Stage; since: string; text: string }) {
  const t = useWords(dossierWords)
  if (stage === 'stopped') return <Alert>{t.stopped(since)}</Alert>
  const now = knotOf[stage]
  const steps = t.route.map(
    (label, knot): Step =>
      knot === now ? { label: text, note: since, state: 'now' } : { label, state: knot < now ? 'done' : 'to-do' },
  )
  return (
    <Card>
      <Steps steps={steps} />
    </Card>
  )
}
