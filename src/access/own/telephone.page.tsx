import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { replaceTelephone, seeOwnSetUp } from '#access/accounts/own-account.ts'
import { RecoveryCodes } from '#access/credentials/recovery-codes-card.tsx'
import { SetUpSteps } from '#access/credentials/set-up-steps.tsx'
import { ownWords } from '#access/own.words.ts'
import { cookieIn, sessionCookieName } from '#access/sessions/cookie.rules.ts'
import { signInWords } from '#access/sign-in/sign-in.words.ts'
import { Button, Card, Narrow, PageHeader, PostForm, TextField, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { invalid, need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const session = cookieIn(request.headers.get('cookie'), sessionCookieName(house.config.baseUrl))
  return need(await seeOwnSetUp(house, caller, session))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const t = ownWords[lang]
  const { password, code } = await formValues(request)
  if (typeof password !== 'string') return invalid({ password: t.errors.old }, {})
  if (typeof code !== 'string') return invalid({ code: t.errors.code }, {})
  const session = cookieIn(request.headers.get('cookie'), sessionCookieName(house.config.baseUrl))
  const replaced = await replaceTelephone(house, caller, { password, code }, session)
  if (replaced.done) return { codes: replaced.value }
  const { because } = replaced.refusal
  if (because === 'not-your-password') return invalid({ password: t.errors[because] }, {})
  if (because === 'code-not-right') return invalid({ code: signInWords[lang].refusals[because] }, {})
  return need<never>(replaced)
}

export default function TelephonePage() {
  const setUp = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(ownWords)
  if (answer && 'codes' in answer) return <RecoveryCodes codes={answer.codes} next="/account" />
  return (
    <Narrow>
      <PageHeader title={t.newTelephone} breadcrumb={[{ label: t.title, to: '/account' }]} />
      <Card>
        <SetUpSteps {...setUp} />
        <PostForm answer={answer}>
          <TextField name="code" label={t.code} autoComplete="one-time-code" inputMode="numeric" short />
          <TextField name="password" type="password" label={t.oldPassword} autoComplete="current-password" />
          <Button look="primary">{t.goOn}</Button>
        </PostForm>
      </Card>
    </Narrow>
  )
}
