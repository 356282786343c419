import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { replaceTelephone, seeOwnSetUp } from '#access/accounts/own-account.ts'
import { RecoveryCodes } from '#access/credentials/recovery-codes-card.tsx'
import { SetUpSteps } from '#access/credentials/set-up-steps.tsx'
import { mySignInWords } from '#access/my-sign-in/my-sign-in.words.ts'
import { cookieIn, sessionCookieName } from '#access/sessions/cookie.rules.ts'
import { signInWords } from '#access/sign-in/sign-in.words.ts'
import { Button, Card, Narrow, PageHeader, PostForm, TextField, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { invalid, need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  if (caller.kind === 'professional') throw redirect('/account/telephone')
  const session = cookieIn(request.headers.get('cookie'), sessionCookieName(house.config.baseUrl))
  return need(await seeOwnSetUp(house, caller, session))
}

/** For who acts for others: another telephone, and the codes on paper that belong to it. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const t = mySignInWords[lang]
  const { password, code } = await formValues(request)
  if (typeof code !== 'string') return invalid({ code: t.errors.code }, {})
  if (typeof password !== 'string') return invalid({ password: t.errors.old }, {})
  const session = cookieIn(request.headers.get('cookie'), sessionCookieName(house.config.baseUrl))
  const replaced = await replaceTelephone(house, caller, { password, code }, session)
  if (replaced.done) return { codes: replaced.value }
  const { because } = replaced.refusal
  if (because === 'not-your-password') return invalid({ password: t.errors[because] }, {})
  if (because === 'code-not-right') return invalid({ code: signInWords[lang].refusals[because] }, {})
  return need<never>(replaced)
}

export default function MyTelephonePage() {
  const setUp = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(mySignInWords)
  if (answer && 'codes' in answer) return <RecoveryCodes codes={answer.codes} next="/my/account" />
  return (
    <Narrow>
      <PageHeader title={t.newTelephone} breadcrumb={[{ label: t.title, to: '/my/account' }]} />
      <Card>
        <SetUpSteps {...setUp} />
        <PostForm answer={answer}>
          <TextField name="code" label={t.code} autoComplete="one-time-code" inputMode="numeric" short />
          <TextField name="password" type="password" label={t.old} autoComplete="current-password" />
          <Button look="primary">{t.save}</Button>
        </PostForm>
      </Card>
    </Narrow>
  )
}
