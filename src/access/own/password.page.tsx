import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData } from 'react-router'
import { changeOwnPassword } from '#access/accounts/own-account.ts'
import { seeOwnAccount } from '#access/accounts/see-accounts.ts'
import { NewPasswordField } from '#access/credentials/new-password-field.tsx'
import { linkWords } from '#access/links/link.words.ts'
import { ownWords } from '#access/own.words.ts'
import { cookieIn, sessionCookieName } from '#access/sessions/cookie.rules.ts'
import { Button, Card, Narrow, PageHeader, PostForm, TextField, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { invalid, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  need(await seeOwnAccount(house, caller))
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const t = ownWords[lang]
  const { old, password } = await formValues(request)
  if (typeof old !== 'string') return invalid({ old: t.errors.old }, {})
  if (typeof password !== 'string') return invalid({ password: t.errors.password }, {})
  const session = cookieIn(request.headers.get('cookie'), sessionCookieName(house.config.baseUrl))
  const changed = await changeOwnPassword(house, caller, { old, password }, session)
  if (changed.done) return saved('/account', t.passwordChanged)
  const { because } = changed.refusal
  if (because === 'not-your-password') return invalid({ old: t.errors[because] }, {})
  const passwords: Record<string, string> = linkWords[lang].passwords
  const sentence = passwords[because]
  return sentence ? invalid({ password: sentence }, {}) : need<never>(changed)
}

export default function PasswordPage() {
  const t = useWords(ownWords)
  const answer = useActionData<typeof action>()
  return (
    <Narrow>
      <PageHeader title={t.changePassword} breadcrumb={[{ label: t.title, to: '/account' }]} />
      <Card>
        <PostForm answer={answer}>
          <TextField name="old" type="password" label={t.oldPassword} autoComplete="current-password" />
          <NewPasswordField label={t.newPassword} />
          <Button look="primary">{t.save}</Button>
        </PostForm>
      </Card>
    </Narrow>
  )
}
