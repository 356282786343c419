import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { changeOwnPassword } from '#access/accounts/own-account.ts'
import { seeMySignIn } from '#access/my-sign-in/my-sign-in.ts'
import { mySignInWords } from '#access/my-sign-in/my-sign-in.words.ts'
import { cookieIn, sessionCookieName } from '#access/sessions/cookie.rules.ts'
import { Button, Card, Narrow, PageHeader, PostForm, TextField, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { invalid, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  if (caller.kind === 'professional') throw redirect('/account/password')
  need(await seeMySignIn(house, caller))
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const t = mySignInWords[lang]
  const { old, password } = await formValues(request)
  if (typeof old !== 'string') return invalid({ old: t.errors.old }, {})
  if (typeof password !== 'string') return invalid({ password: t.errors.password }, {})
  const session = cookieIn(request.headers.get('cookie'), sessionCookieName(house.config.baseUrl))
  const changed = await changeOwnPassword(house, caller, { old, password }, session)
  if (changed.done) return saved('/my/account', t.changed)
  const { because } = changed.refusal
  if (because === 'not-your-password') return invalid({ old: t.errors[because] }, {})
  const sentences: Record<string, string> = t.errors
  const sentence = sentences[because]
  return sentence ? invalid({ password: sentence }, {}) : need<never>(changed)
}

export default function MyPasswordPage() {
  const t = useWords(mySignInWords)
  return (
    <Narrow>
      <PageHeader title={t.changePassword} breadcrumb={[{ label: t.title, to: '/my/account' }]} />
      <Card>
        <PostForm answer={useActionData<typeof action>()}>
          <TextField name="old" type="password" label={t.old} autoComplete="current-password" />
          <TextField name="password" type="password" label={t.chosen} hint={t.hint} autoComplete="new-password" />
          <Button look="primary">{t.save}</Button>
        </PostForm>
      </Card>
    </Narrow>
  )
}
