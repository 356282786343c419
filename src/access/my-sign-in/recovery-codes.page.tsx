import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { renewRecoveryCodes, seeOwnCodes } from '#access/accounts/own-account.ts'
import { RecoveryCodes } from '#access/credentials/recovery-codes-card.tsx'
import { mySignInWords } from '#access/my-sign-in/my-sign-in.words.ts'
import { Button, Card, Narrow, PageHeader, PostForm, TextField, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { invalid, need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

/** Codes on paper belong to a telephone: who has none sets that up first. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  if (caller.kind === 'professional') throw redirect('/account/recovery-codes')
  if (!need(await seeOwnCodes(house, caller)).telephone) throw redirect('/my/account/telephone')
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const t = mySignInWords[lang]
  const { password } = await formValues(request)
  if (typeof password !== 'string') return invalid({ password: t.errors.old }, {})
  const renewed = await renewRecoveryCodes(house, caller, password)
  if (!renewed.done && renewed.refusal.because === 'not-your-password')
    return invalid({ password: t.errors['not-your-password'] }, {})
  if (!renewed.done && renewed.refusal.because === 'no-second-factor') throw redirect('/my/account/telephone')
  return { codes: need(renewed) }
}

export default function MyRecoveryCodesPage() {
  const answer = useActionData<typeof action>()
  const t = useWords(mySignInWords)
  if (answer && 'codes' in answer) return <RecoveryCodes codes={answer.codes} next="/my/account" />
  return (
    <Narrow>
      <PageHeader title={t.newCodes} lead={t.newCodesLead} breadcrumb={[{ label: t.title, to: '/my/account' }]} />
      <Card>
        <PostForm answer={answer}>
          <TextField name="password" type="password" label={t.old} autoComplete="current-password" />
          <Button look="primary">{t.makeCodes}</Button>
        </PostForm>
      </Card>
    </Narrow>
  )
}
