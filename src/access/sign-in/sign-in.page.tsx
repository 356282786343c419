import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { OtherWays } from '#access/openid/other-ways.tsx'
import { seeWaysIn } from '#access/openid/ways-in.ts'
import { seeRegion } from '#access/region/see-region.ts'
import { guestOf } from '#access/sessions/guest.ts'
import { goOn } from '#access/sign-in/go-on.ts'
import { afterSignIn, startOf } from '#access/sign-in/next.rules.ts'
import { PeopleToBe } from '#access/sign-in/people-to-be.tsx'
import { SignIn } from '#access/sign-in/sign-in.shapes.ts'
import { signInWords } from '#access/sign-in/sign-in.words.ts'
import { signInWithPassword } from '#access/sign-in/sign-in-with-password.ts'
import { seeWhoToBe } from '#access/who-is-who/see-who-is-who.ts'
import { Button, Doors, Hero, PostForm, TextField, useWords } from '#platform/ui/ui.tsx'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { invalid, refusedWith } from '#platform/web/page-answer.ts'
import { isSignedIn, openVisitOf } from '#platform/web/visit.ts'

export const handle = { plain: true, density: 'calm' }

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = openVisitOf(context)
  if (isSignedIn(caller)) throw redirect(startOf(caller))
  const guest = await guestOf(house, lang, url.pathname)
  const region = await seeRegion(house, guest)
  if (!region.done) throw redirect('/')
  const ways = await seeWaysIn(house, guest)
  const toBe = await seeWhoToBe(house, guest)
  return {
    region: region.value.name,
    phone: region.value.helpdeskPhone,
    next: url.searchParams.get('next') ?? '',
    ways: ways.done ? ways.value : null,
    toBe: toBe.done ? toBe.value : null,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { house, lang, url, address } = openVisitOf(context)
  const t = signInWords[lang]
  const values = await formValues(request)
  const asked = SignIn.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const way = await signInWithPassword(house, await guestOf(house, lang, url.pathname), asked.data, address)
  if (!way.done) return sayNo(way.refusal, values)
  return goOn(house.config.baseUrl, way.value, afterSignIn(values.next))

  function sayNo(refusal: Extract<typeof way, { done: false }>['refusal'], given: typeof values) {
    if (refusal.because === 'too-many-attempts')
      return refusedWith(t.refusals['too-many-attempts'](refusal.until), given, 429)
    return refusedWith(t.refusals['not-known'], given, 422)
  }
}

export default function SignInPage() {
  const { region, phone, next, toBe, ways } = useLoaderData<typeof loader>()
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
      <p>
        <Link className="sk-target" to="/forgotten-password">
          {t.forgotten}
        </Link>
      </p>
      <p className="sk-small sk-soft">{phone ? t.help(phone) : t.helpNoPhone}</p>
      <p className="sk-row sk-small">
        <Link to="/about">{t.about}</Link>
        <Link to="/privacy">{t.privacy}</Link>
        <Link to="/accessibility">{t.accessibility}</Link>
      </p>
    </Doors>
  )
}
