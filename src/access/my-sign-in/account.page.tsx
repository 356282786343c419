import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router'
import { MySessions } from '#access/my-sign-in/my-sessions.tsx'
import { changeMyLang, seeMySignIn } from '#access/my-sign-in/my-sign-in.ts'
import { mySignInWords } from '#access/my-sign-in/my-sign-in.words.ts'
import { passkeyWords } from '#access/passkeys/passkey.words.ts'
import { cookieIn, sessionCookieName, sessionForgotten } from '#access/sessions/cookie.rules.ts'
import { endOwnSession, endOwnSessions, seeSessions } from '#access/sessions/own-sessions.ts'
import {
  Button,
  Card,
  DataList,
  Fold,
  FormKey,
  PageHeader,
  PostForm,
  Radios,
  Stack,
  useWords,
} from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { need, saved } from '#platform/web/page-answer.ts'
import { langKept } from '#platform/web/preferences.ts'
import { visitOf } from '#platform/web/visit.ts'
import { isLang, readId } from '#values/public.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  if (caller.kind === 'professional') throw redirect('/account')
  const session = cookieIn(request.headers.get('cookie'), sessionCookieName(house.config.baseUrl))
  return { signIn: need(await seeMySignIn(house, caller)), sessions: need(await seeSessions(house, caller, session)) }
}

/** Each button of the page is one verb. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const values = await formValues(request)
  if (values.intent === 'everywhere') {
    need(await endOwnSessions(house, caller))
    return redirect('/sign-in', { status: 303, headers: { 'Set-Cookie': sessionForgotten(house.config.baseUrl) } })
  }
  if (values.intent === 'end-session') {
    need(await endOwnSession(house, caller, need(readId(String(values.id ?? '')))))
    return saved('/my/account', mySignInWords[lang].signedOut)
  }
  const chosen = isLang(values.lang) ? values.lang : lang
  need(await changeMyLang(house, caller, chosen))
  const answer = saved('/my/account', mySignInWords[chosen].saved)
  answer.headers.append('Set-Cookie', langKept(chosen))
  return answer
}

export default function MyAccountPage() {
  const { signIn, sessions } = useLoaderData<typeof loader>()
  const [t, passkeys] = [useWords(mySignInWords), useWords(passkeyWords)]
  const codesOf = ({ telephone, left }: NonNullable<typeof signIn.codes>) => [
    { term: t.telephone, value: telephone ? t.telephoneOn : t.telephoneOff, change: '/my/account/telephone' },
    ...(telephone ? [{ term: t.codes, value: t.codesLeft(left), change: '/my/account/recovery-codes' }] : []),
  ]
  return (
    <Stack>
      <PageHeader title={t.title} lead={signIn.email} />
      <Card flush>
        <DataList
          as="narrow"
          rows={[
            ...(signIn.hasPassword
              ? [{ term: t.password, value: t.passwordKnown, change: '/my/account/password' }]
              : []),
            { term: t.passkeys, value: passkeys.count(signIn.passkeys), change: '/my/account/passkeys' },
            ...(signIn.codes ? codesOf(signIn.codes) : []),
          ]}
        />
      </Card>
      <Fold title={t.where}>
        <MySessions sessions={sessions} />
      </Fold>
      <Fold title={t.lang}>
        <PostForm>
          <Radios
            name="lang"
            label={t.lang}
            value={signIn.lang}
            options={[
              { value: 'nl', label: 'Nederlands' },
              { value: 'en', label: 'English' },
            ]}
            inRow
          />
          <Button name="intent" value="lang">
            {t.save}
          </Button>
        </PostForm>
      </Fold>
      <Form method="post" action="/sign-out">
        <FormKey />
        <Button icon="exit" wide>
          {t.signOut}
        </Button>
      </Form>
    </Stack>
  )
}
