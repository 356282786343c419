import type { ComponentProps } from 'react'
import { RecoveryCodes } from '#access/credentials/recovery-codes-card.tsx'
import { SetUpSteps } from '#access/credentials/set-up-steps.tsx'
import { Button, Card, Narrow, PageHeader, PostForm, TextField } from '#platform/ui/ui.tsx'

interface TelephoneCardProps {
  setUp: ComponentProps<typeof SetUpSteps>
  answer: ComponentProps<typeof PostForm>['answer'] | { readonly codes: readonly string[] }
  /** The account page that it belongs to. */
  account: string
  words: Readonly<Record<'title' | 'newTelephone' | 'code' | 'password' | 'save', string>>
}

/** Another telephone for the codes: the steps, the form, and then the codes on paper. */
export function TelephoneCard({ setUp, answer, account, words }: TelephoneCardProps) {
  if (answer && 'codes' in answer) return <RecoveryCodes codes={answer.codes} next={account} />
  return (
    <Narrow>
      <PageHeader title={words.newTelephone} breadcrumb={[{ label: words.title, to: account }]} />
      <Card>
        <SetUpSteps {...setUp} />
        <PostForm answer={answer}>
          <TextField name="code" label={words.code} autoComplete="one-time-code" inputMode="numeric" short />
          <TextField name="password" type="password" label={words.password} autoComplete="current-password" />
          <Button look="primary">{words.save}</Button>
        </PostForm>
      </Card>
    </Narrow>
  )
}
