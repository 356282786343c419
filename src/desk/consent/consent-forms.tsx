import { consentWords } from '#desk/consent/consent.words.ts'
import { Alert, Button, Card, DateField, PostForm, Radios, Select, TextField, useWords } from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'

interface FormProps {
  readonly organisations: readonly { readonly value: string; readonly label: string }[]
  readonly answer: FormAnswer | undefined
}

export function AskHer({ organisations, answer, lettersBy }: FormProps & { lettersBy: string | null }) {
  const t = useWords(consentWords)
  return (
    <Card title={t.ask}>
      <p>{t.askLead}</p>
      {lettersBy === 'paper' || lettersBy === 'phone' ? <Alert>{t.onPaper(lettersBy)}</Alert> : null}
      <PostForm answer={answer}>
        <About organisations={organisations} />
        <Button look="primary" name="intent" value="ask">
          {t.send}
        </Button>
      </PostForm>
    </Card>
  )
}

export function NotePaper({ organisations, answer }: FormProps) {
  const t = useWords(consentWords)
  const options = <T extends string>(words: Record<T, string>) =>
    Object.entries<string>(words).map(([value, label]) => ({ value, label }))
  return (
    <Card title={t.paper}>
      <p>{t.paperLead}</p>
      <PostForm answer={answer}>
        <About organisations={organisations} />
        <Radios name="answer" label={t.answer} inRow options={options({ yes: t.yes, no: t.no })} />
        <Radios name="how" label={t.signed} inRow value="paper" options={options(t.signers)} />
        <DateField name="paperOn" label={t.paperOn} />
        <Radios name="textLang" label={t.textLang} inRow value="nl" options={options(t.langs)} />
        <Button look="primary" name="intent" value="note">
          {t.save}
        </Button>
      </PostForm>
    </Card>
  )
}

function About({ organisations }: Pick<FormProps, 'organisations'>) {
  const t = useWords(consentWords)
  const { 'name-for-vacancy': _, ...whats } = t.whats
  const purposes = Object.entries(whats).map(([value, label]) => ({ value, label }))
  const audiences = [
    { value: 'region', label: t.region },
    { value: 'everybody', label: t.everybody },
    { value: 'employer', label: t.anEmployer },
    ...organisations,
  ]
  return (
    <>
      <Select name="purpose" label={t.what} options={purposes} />
      <Select name="to" label={t.who} options={audiences} />
      <TextField name="employer" label={t.employer} hint={t.employerHint} optional />
      <DateField name="until" label={t.until} hint={t.untilHint} optional />
    </>
  )
}
