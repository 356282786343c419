import { Form, Link } from 'react-router'
import type { ShownAlike } from '#desk/dossier/alike-view.ts'
import { duplicatesWords } from '#people/public.ts'
import { Button, ButtonGroup, ButtonLink, Card, FormKey, Soft, Stack, useWords } from '#platform/ui/ui.tsx'

/** Dossiers that could be about the same person, and of whom somebody said that she is another. */
export function AlikeCard({ dossier, alike, apart }: ShownAlike & { dossier: string }) {
  const t = useWords(duplicatesWords)
  if (alike.length + apart.length === 0) return null
  return (
    <Card title={t.card}>
      <Stack>
        {alike.map(({ id, name, reasons }) => (
          <div key={id}>
            <p>
              <Link to={`/people/${id}`}>{name}</Link>
              <br />
              <Soft>{reasons}</Soft>
            </p>
            <Form method="post" action={`/people/${dossier}/two-people/${id}`}>
              <FormKey />
              <input type="hidden" name="from" value="dossier" />
              <ButtonGroup>
                <ButtonLink small to={`/people/${dossier}/merging/${id}`}>
                  {t.compare}
                </ButtonLink>
                <Button small>{t.twoPeople}</Button>
              </ButtonGroup>
            </Form>
          </div>
        ))}
        {apart.map(({ id, text }) => (
          <Form method="post" action={`/people/${dossier}/two-people/${id}`} key={id}>
            <FormKey />
            <Soft>{text}</Soft>{' '}
            <Button small look="subtle" name="undo" value="yes">
              {t.takeBack}
            </Button>
          </Form>
        ))}
      </Stack>
    </Card>
  )
}
