import { type ActionFunctionArgs, redirect, useActionData } from 'react-router'
import { cookieIn, sessionKept, stepCookieName, stepForgotten } from '#access/sessions/cookie.rules.ts'
import { guestOf } from '#access/sessions/guest.ts'
import { afterSignIn } from '#access/sign-in/next.rules.ts'
import { refusalOf } from '#access/sign-in/refusal-of.tsx'
import { Code } from '#access/sign-in/sign-in.shapes.ts'
import { signInWords } from '#access/sign-in/sign-in.words.ts'
import { signInWithCode } from '#access/sign-in/sign-in-with-code.ts'
import { Button, Card, Narrow, PageHeader, PostForm, TargetLink, TextField, useWords } from '#platform/ui/ui.tsx'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { invalid, saved } from '#platform/web/page-answer.ts'
import { openVisitOf } from '#platform/web/visit.ts'

export const handle = { plain: true, density: 'calm' }

export async function action({ request, context }: ActionFunctionArgs) {
  const { house, lang, url, address } = openVisitOf(context)
  const t = signInWords[lang]
  const { baseUrl } = house.config
  const values = await formValues(request)
  const asked = Code.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues.slice(0, 1), t.errors), values)
  const step = cookieIn(request.headers.get('cookie'), stepCookieName(baseUrl))
  const guest = await guestOf(house, lang, url.pathname)
  const signedIn = await signInWithCode(house, guest, step, asked.data.code, address)
  if (!signedIn.done) return refusalOf(signedIn.refusal, lang)
  const { session, codesLeft } = signedIn.value
  const next = afterSignIn(url.searchParams.get('next'))
  const answer = codesLeft === null ? redirect(next, { status: 303 }) : saved(next, t.codesLeft(codesLeft))
  answer.headers.append('Set-Cookie', sessionKept(baseUrl, session))
  answer.headers.append('Set-Cookie', stepForgotten(baseUrl))
  return answer
}

export default function CodePage() {
  const t = useWords(signInWords)
  return (
    <Narrow>
      <PageHeader title={t.codeTitle} lead={t.codeLead} />
      <Card main>
        <PostForm answer={useActionData<typeof action>()}>
          <TextField name="code" label={t.code} hint={t.codeHint} autoComplete="one-time-code" inputMode="text" short />
          <Button look="primary">{t.goOn}</Button>
        </PostForm>
        <TargetLink to="/sign-in">{t.again}</TargetLink>
      </Card>
    </Narrow>
  )
}
