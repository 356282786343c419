import { Form } from 'react-router'
import type { PasskeyView } from '#access/passkeys/own-passkeys.ts'
import { passkeyWords } from '#access/passkeys/passkey.words.ts'
import { type PasskeyAsked, PasskeyForm } from '#access/passkeys/passkey-form.tsx'
import {
  Button,
  Card,
  ErrorSummary,
  FormKey,
  Hidden,
  Narrow,
  PageHeader,
  Row,
  Soft,
  TextField,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'
import { spokenDay, today } from '#values/public.ts'

interface Props {
  readonly passkeys: readonly PasskeyView[]
  readonly asked: PasskeyAsked
  readonly answer: FormAnswer | undefined
  /** The page this one belongs to. */
  readonly from: { readonly label: string; readonly to: string }
}

/** The passkeys somebody has, and the one that can be added with the device in her hand. */
export function PasskeyCards({ passkeys, asked, answer, from }: Props) {
  const t = useWords(passkeyWords)
  return (
    <Narrow>
      <PageHeader title={t.title} lead={t.lead} breadcrumb={[from]} />
      <Card>
        {answer ? <ErrorSummary answer={answer} /> : null}
        {passkeys.length === 0 ? <Soft>{t.none}</Soft> : null}
        {passkeys.map((passkey) => (
          <OnePasskey key={passkey.id} {...passkey} />
        ))}
      </Card>
      <Card title={t.add}>
        <PasskeyForm as="add" {...asked}>
          <TextField name="name" label={t.name} optional />
          <Button look="primary" icon="add">
            {t.addIt}
          </Button>
        </PasskeyForm>
        <p data-without-passkey>{t.needsScript}</p>
      </Card>
    </Narrow>
  )
}

function OnePasskey({ id, name, addedAt, usedAt }: PasskeyView) {
  const t = useWords(passkeyWords)
  const lang = useLang()
  const day = (at: typeof addedAt) => spokenDay(today(at), lang)
  return (
    <Form method="post">
      <FormKey />
      <input type="hidden" name="id" value={id} />
      <Row apart>
        <span>
          <span className="sk-strong">{name}</span>
          <br />
          <span className="sk-soft sk-small">
            {t.added(day(addedAt))}. {usedAt ? t.used(day(usedAt)) : t.unused}
          </span>
        </span>
        <Button small name="intent" value="remove">
          {t.remove}
          <Hidden>{` ${name}`}</Hidden>
        </Button>
      </Row>
    </Form>
  )
}
