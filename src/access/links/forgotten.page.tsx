import { type ActionFunctionArgs, useActionData } from 'react-router'
import { askNewPassword } from '#access/links/ask-new-password.ts'
import { letterWords, linkWords } from '#access/links/link.words.ts'
import { guestOf } from '#access/sessions/guest.ts'
import { Email } from '#access/sign-in/sign-in.shapes.ts'
import { Button, ButtonLink, Card, Narrow, PageHeader, PostForm, TextField, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { invalid } from '#platform/web/page-answer.ts'
import { openVisitOf } from '#platform/web/visit.ts'

export const handle = { plain: true, density: 'calm' }

export async function action({ request, context }: ActionFunctionArgs) {
  const { house, lang, url } = openVisitOf(context)
  const values = await formValues(request)
  const email = Email.safeParse(values.email)
  if (!email.success) return invalid({ email: linkWords[lang].errors.email }, values)
  await askNewPassword(house, await guestOf(house, lang, url.pathname), email.data, letterWords)
  return { asked: true as const }
}

export default function ForgottenPage() {
  const answer = useActionData<typeof action>()
  const t = useWords(linkWords)
  if (answer && 'asked' in answer)
    return (
      <Narrow>
        <PageHeader title={t.onItsWay} lead={t.onItsWayLead} />
        <ButtonLink to="/sign-in">{t.backToSignIn}</ButtonLink>
      </Narrow>
    )
  return (
    <Narrow>
      <PageHeader title={t.forgotten} lead={t.forgottenLead} />
      <Card main>
        <PostForm answer={answer}>
          <TextField name="email" type="email" label={t.email} autoComplete="username" />
          <Button look="primary">{t.send}</Button>
        </PostForm>
      </Card>
    </Narrow>
  )
}
