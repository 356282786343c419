import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { RecoveryCodes } from '#access/credentials/recovery-codes-card.tsx'
import { SetUpSteps } from '#access/credentials/set-up-steps.tsx'
import { cookieIn, sessionKept, stepCookieName, stepForgotten } from '#access/sessions/cookie.rules.ts'
import { guestOf } from '#access/sessions/guest.ts'
import { afterSignIn } from '#access/sign-in/next.rules.ts'
import { refusalOf } from '#access/sign-in/refusal-of.tsx'
import { seeFirstSetUp, setUpFirst } from '#access/sign-in/set-up-first.ts'
import { Code } from '#access/sign-in/sign-in.shapes.ts'
import { signInWords } from '#access/sign-in/sign-in.words.ts'
import { Button, ButtonLink, Card, Narrow, PageHeader, PostForm, TextField, useWords } from '#platform/ui/ui.tsx'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { invalid } from '#platform/web/page-answer.ts'
import { openVisitOf } from '#platform/web/visit.ts'

export const handle = { plain: true, density: 'calm' }

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { house, lang, url } = openVisitOf(context)
  const step = cookieIn(request.headers.get('cookie'), stepCookieName(house.config.baseUrl))
  const seen = await seeFirstSetUp(house, await guestOf(house, lang, url.pathname), step)
  return { setUp: seen.done ? seen.value : null, next: afterSignIn(url.searchParams.get('next')) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { house, lang, url, address } = openVisitOf(context)
  const { baseUrl } = house.config
  const values = await formValues(request)
  const asked = Code.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues.slice(0, 1), signInWords[lang].errors), {})
  const step = cookieIn(request.headers.get('cookie'), stepCookieName(baseUrl))
  const set = await setUpFirst(house, await guestOf(house, lang, url.pathname), step, asked.data.code, address)
  if (!set.done) return refusalOf(set.refusal, lang)
  const headers = new Headers()
  headers.append('Set-Cookie', sessionKept(baseUrl, set.value.session))
  headers.append('Set-Cookie', stepForgotten(baseUrl))
  return data({ codes: [...set.value.codes] }, { headers })
}

export default function TelephonePage() {
  const { setUp, next } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(signInWords)
  if (answer && 'codes' in answer) return <RecoveryCodes codes={answer.codes} next={next} />
  if (!setUp) return <Over />
  return (
    <Narrow>
      <PageHeader title={t.setUpTitle} lead={t.setUpLead} />
      <Card main>
        <SetUpSteps {...setUp} />
        <PostForm answer={answer}>
          <TextField name="code" label={t.stepCode} autoComplete="one-time-code" inputMode="numeric" short />
          <Button look="primary">{t.goOn}</Button>
        </PostForm>
      </Card>
    </Narrow>
  )
}

function Over() {
  const t = useWords(signInWords)
  return (
    <Narrow>
      <PageHeader title={t.setUpTitle} lead={t.refusals['step-is-over']} />
      <ButtonLink to="/sign-in">{t.again}</ButtonLink>
    </Narrow>
  )
}
