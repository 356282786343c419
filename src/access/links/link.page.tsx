import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { NewPasswordField } from '#access/credentials/new-password-field.tsx'
import { linkWords } from '#access/links/link.words.ts'
import { seeLink, takeUpLink } from '#access/links/take-up-link.ts'
import { InvitedWays } from '#access/openid/invited-ways.tsx'
import { seeWaysIn } from '#access/openid/ways-in.ts'
import { guestOf } from '#access/sessions/guest.ts'
import { goOn } from '#access/sign-in/go-on.ts'
import { signInWords } from '#access/sign-in/sign-in.words.ts'
import { Button, ButtonLink, Card, Narrow, PageHeader, PostForm, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { invalid } from '#platform/web/page-answer.ts'
import { openVisitOf } from '#platform/web/visit.ts'

export const handle = { plain: true, density: 'calm' }

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, lang, url } = openVisitOf(context)
  const key = url.searchParams.get('key') ?? ''
  const guest = await guestOf(house, lang, url.pathname)
  const seen = await seeLink(house, guest, key)
  if (!seen.done) return data({ link: null, ways: null }, { status: 410 })
  const ways = seen.value.purpose === 'invitation' ? await seeWaysIn(house, guest) : undefined
  return data({ link: { ...seen.value, key }, ways: ways?.done ? ways.value : null })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { house, lang, url } = openVisitOf(context)
  const t = linkWords[lang]
  const { password } = await formValues(request)
  if (typeof password !== 'string') return invalid({ password: t.errors.password }, {})
  const guest = await guestOf(house, lang, url.pathname)
  const way = await takeUpLink(house, guest, url.searchParams.get('key') ?? '', password)
  if (!way.done) {
    const { because } = way.refusal
    return because in t.passwords
      ? invalid({ password: t.passwords[because as keyof typeof t.passwords] }, {})
      : redirect(url.pathname + url.search, 303)
  }
  return goOn({ baseUrl: house.config.baseUrl, passkeyFirst: signInWords[lang].passkeyFirst }, way.value, '/')
}

export default function LinkPage() {
  const { link, ways } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(linkWords)
  if (!link) return <Gone />
  const isNew = link.purpose === 'invitation'
  return (
    <Narrow>
      <PageHeader
        title={isNew ? t.welcome(link.name) : t.newPassword}
        lead={isNew ? t.welcomeLead(link.email) : t.newPasswordLead(link.email)}
      />
      <Card main>
        <PostForm answer={answer}>
          <input type="hidden" name="email" autoComplete="username" value={link.email} />
          <NewPasswordField label={t.password} />
          <Button look="primary">{t.save}</Button>
        </PostForm>
      </Card>
      {ways ? <InvitedWays ways={ways} isPerson={link.isPerson} invitation={link.key} /> : null}
    </Narrow>
  )
}

function Gone() {
  const t = useWords(linkWords)
  return (
    <Narrow>
      <PageHeader title={t.goneTitle} lead={t.gone} />
      <ButtonLink to="/forgotten-password">{t.askAgain}</ButtonLink>
    </Narrow>
  )
}
