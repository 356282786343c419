import { Form } from 'react-router'
import { mergingWords } from '#desk/merging/merging.words.ts'
import type { ShownMerges } from '#desk/merging/shown-merges.words.ts'
import { Button, Card, FormKey, Stack, useWords } from '#platform/ui/ui.tsx'

/** What became one with this dossier, with the way back as long as there is one. */
export function MergesCard({ dossier, merges }: { dossier: string; merges: ShownMerges }) {
  const t = useWords(mergingWords)
  if (merges.length === 0) return null
  return (
    <Card title={t.history}>
      <Stack>
        {merges.map(({ id, text, open }) => (
          <Form method="post" action={`/people/${dossier}/merges/${id}/undoing`} key={id}>
            <FormKey />
            <p>{text}</p>
            {open ? <Button small>{t.takeBack}</Button> : null}
          </Form>
        ))}
      </Stack>
    </Card>
  )
}
