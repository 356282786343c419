import { Form } from 'react-router'
import { readinessWords } from '#desk/dossier/readiness.words.ts'
import { Button, useWords } from '#platform/ui/ui.tsx'

/** Fills in the form of what is still needed with what would change this no; a colleague says who does it, and when. */
export function PutOnList({ dossier, gap }: { dossier: string; gap: { kind: string; need: string } | null }) {
  const t = useWords(readinessWords)
  if (!gap) return null
  return (
    <Form method="post" action={`/people/${dossier}/gaps/new`}>
      <input type="hidden" name="intent" value="fill-in" />
      <input type="hidden" name="kind" value={gap.kind} />
      <input type="hidden" name="need" value={gap.need} />
      <Button small icon="add">
        {t.list}
      </Button>
    </Form>
  )
}
