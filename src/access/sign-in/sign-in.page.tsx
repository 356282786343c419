import {
  type ActionFunctionArgs,
  data,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { OtherWays } from '#access/openid/other-ways.tsx'
import { seeWaysIn } from '#access/openid/ways-in.ts'
import { askPasskey } from '#access/passkeys/ask-passkey.ts'
import { relyingPartyOf } from '#access/passkeys/passkey.rules.ts'
import { SignedAnswer } from '#access/passkeys/passkey.shapes.ts'
import { PasskeyForm } from '#access/passkeys/passkey-form.tsx'
import { signInWithPasskey } from '#access/passkeys/sign-in-with-passkey.ts'
import { seeRegion } from '#access/region/see-region.ts'
import { cookieIn, questionCookieName, questionKept, sessionKept } from '#access/sessions/cookie.rules.ts'
import { guestOf } from '#access/sessions/guest.ts'
import { goOn } from '#access/sign-in/go-on.ts'
import { afterSignIn, startOf } from '#access/sign-in/next.rules.ts'
import { PeopleToBe } from '#access/sign-in/people-to-be.tsx'
import { SignIn } from '#access/sign-in/sign-in.shapes.ts'
import { signInWords } from '#access/sign-in/sign-in.words.ts'
import { signInWithPassword } from '#access/sign-in/sign-in-with-password.ts'
import { seeWhoToBe } from '#access/who-is-who/see-who-is-who.ts'
import { Button, Doors, Hero, PostForm, TargetLink, TextField, useWords } from '#platform/ui/ui.tsx'
import { errorsOf, type FormValues, formValues } from '#platform/web/form-values.ts'
import { invalid, refusedWith } from '#platform/web/page-answer.ts'
import { isSignedIn, openVisitOf, type Visit } from '#platform/web/visit.ts'

export const handle = { plain: true, density: 'calm' }

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, nonce, url } = openVisitOf(context)
  if (isSignedIn(caller)) throw redirect(startOf(caller))
  const guest = await guestOf(house, lang, url.pathname)
  const region = await seeRegion(house, guest)
  if (!region.done) throw redirect('/')
  const ways = await seeWaysIn(house, guest)
  const toBe = await seeWhoToBe(house, guest)
  const at = relyingPartyOf(house.config, url)
  const { options, question } = await askPasskey(house, at, { asked: 'sign-in', account: null, session: undefined })
  const shown = {
    passkey: { options, nonce },
    region: region.value.name,
    phone: region.value.helpdeskPhone,
    next: url.searchParams.get('next') ?? '',
    ways: ways.done ? ways.value : null,
    toBe: toBe.done ? toBe.value : null,
  }
  return data(shown, { headers: { 'Set-Cookie': questionKept(house.config.baseUrl, question) } })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = openVisitOf(context)
  const { house, lang, url, address } = visit
  const t = signInWords[lang]
  const values = await formValues(request)
  if (values.passkey !== undefined) return byPasskey(visit, request, values)
  const asked = SignIn.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const way = await signInWithPassword(house, await guestOf(house, lang, url.pathname), asked.data, address)
  if (!way.done) return sayNo(way.refusal, values)
  return goOn(
    { baseUrl: house.config.baseUrl, passkeyFirst: signInWords[lang].passkeyFirst },
    way.value,
    afterSignIn(values.next),
  )

  function sayNo(refusal: Extract<typeof way, { done: false }>['refusal'], given: typeof values) {
    if (refusal.because === 'too-many-attempts')
      return refusedWith(t.refusals['too-many-attempts'](refusal.until), given, 429)
    return refusedWith(t.refusals['not-known'], given, 422)
  }
}

async function byPasskey({ house, lang, url }: Visit, request: Request, values: FormValues) {
  const { baseUrl } = house.config
  const answer = SignedAnswer.safeParse(values.passkey)
  if (!answer.success) return notRight()
  const question = cookieIn(request.headers.get('cookie'), questionCookieName(baseUrl))
  const given = { answer: answer.data, question, at: relyingPartyOf(house.config, url) }
  const session = await signInWithPasskey(house, await guestOf(house, lang, url.pathname), given)
  if (!session.done) return notRight()
  const headers = { 'Set-Cookie': sessionKept(baseUrl, session.value) }
  return redirect(afterSignIn(values.next), { status: 303, headers })

  function notRight() {
    return refusedWith(signInWords[lang].refusals['passkey-not-right'], {}, 422)
  }
}

export default function SignInPage() {
  const { region, passkey, phone, next, toBe, ways } = useLoaderData<typeof loader>()
  const t = useWords(signInWords)
  return (
    <Doors
      hero={
        <Hero title={t.together(region)} lead={t.oneplace}>
          {toBe ? <PeopleToBe {...toBe} next={next} /> : null}
        </Hero>
      }
    >
      <title>{`${t.title} - Schakel`}</title>
      <h2 className="sk-heading-1">{t.title}</h2>
      <p className="sk-lead">{t.lead}</p>
      <PasskeyForm as="use" {...passkey}>
        <input type="hidden" name="next" value={next} />
        <Button look="primary" icon="person" wide>
          {t.withPasskey}
        </Button>
        <p className="sk-rule">{t.orByMail}</p>
      </PasskeyForm>
      <PostForm answer={useActionData<typeof action>()}>
        <input type="hidden" name="next" value={next} />
        <TextField name="email" type="email" label={t.email} autoComplete="username" />
        <TextField name="password" type="password" label={t.password} autoComplete="current-password" />
        <div className="sk-form-field">
          <Button look="primary" wide>
            {t.signIn}
          </Button>
        </div>
      </PostForm>
      {ways ? <OtherWays {...ways} next={next} /> : null}
      <TargetLink to="/forgotten-password">{t.forgotten}</TargetLink>
      <p className="sk-small sk-soft">{phone ? t.help(phone) : t.helpNoPhone}</p>
      <p className="sk-row sk-small">
        <Link to="/about">{t.about}</Link>
        <Link to="/privacy">{t.privacy}</Link>
        <Link to="/accessibility">{t.accessibility}</Link>
      </p>
    </Doors>
  )
}
