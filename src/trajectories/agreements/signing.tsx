import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { Alert, Button, Card, FormKey, PageHeader, Stack, useWords } from '#platform/ui/ui.tsx'
import { signWords } from '#trajectories/agreements/sign.words.ts'

interface Props {
  text: { name: string; signed: boolean; asked: boolean }
  said: 'signed' | 'too-late' | undefined
  /** The text itself, as its room shows it. */
  children: ReactNode
}

/** A text, and one button under it: opening the link and signing are two taps. */
export function Signing({ text, said, children }: Props) {
  const t = useWords(signWords)
  return (
    <Stack>
      <PageHeader title={t.title} lead={text.asked ? t.lead : undefined} />
      {text.signed ? <Alert tone="positive">{t.signed}</Alert> : null}
      {said === 'too-late' && !text.signed ? <Alert tone="caution">{t.tooLate}</Alert> : null}
      {!text.asked && !text.signed ? <Alert>{t.notNeeded}</Alert> : null}
      <Card>{children}</Card>
      {text.asked ? (
        <Form method="post">
          <FormKey />
          <Button wide look="primary" icon="check">
            {t.sign(text.name)}
          </Button>
        </Form>
      ) : null}
      <p className="sk-soft">{t.callUs}</p>
    </Stack>
  )
}
