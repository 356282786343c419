import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData } from 'react-router'
import { renewRecoveryCodes } from '#access/accounts/own-account.ts'
import { seeOwnAccount } from '#access/accounts/see-accounts.ts'
import { RecoveryCodes } from '#access/credentials/recovery-codes-card.tsx'
import { ownWords } from '#access/own.words.ts'
import { Button, Card, Narrow, PageHeader, PostForm, TextField, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { invalid, need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  need(await seeOwnAccount(house, caller))
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const t = ownWords[lang]
  const { password } = await formValues(request)
  if (typeof password !== 'string') return invalid({ password: t.errors.old }, {})
  const renewed = await renewRecoveryCodes(house, caller, password)
  if (!renewed.done && renewed.refusal.because === 'not-your-password')
    return invalid({ password: t.errors['not-your-password'] }, {})
  return { codes: need(renewed) }
}

export default function RecoveryCodesPage() {
  const answer = useActionData<typeof action>()
  const t = useWords(ownWords)
  if (answer && 'codes' in answer) return <RecoveryCodes codes={answer.codes} next="/account" />
  return (
    <Narrow>
      <PageHeader title={t.newCodes} lead={t.newCodesLead} breadcrumb={[{ label: t.title, to: '/account' }]} />
      <Card>
        <PostForm answer={answer}>
          <TextField name="password" type="password" label={t.oldPassword} autoComplete="current-password" />
          <Button look="primary">{t.newCodes}</Button>
        </PostForm>
      </Card>
    </Narrow>
  )
}
