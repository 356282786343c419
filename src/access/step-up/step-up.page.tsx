import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { PasskeyForm } from '#access/passkeys/passkey-form.tsx'
import { seeStepUp, stepUp } from '#access/step-up/step-up.form.ts'
import { stepUpWords } from '#access/step-up/step-up.words.ts'
import { Button, Card, Narrow, PageHeader, PostForm, TargetLink, TextField, useWords } from '#platform/ui/ui.tsx'
import { visitOf } from '#platform/web/visit.ts'

/** No script but the one that asks for a passkey. */
export const handle = { plain: true, density: 'calm' }

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { shown, headers } = await seeStepUp(visitOf(context), request)
  return data(shown, { headers })
}

export const action = ({ request, context }: ActionFunctionArgs) => stepUp(visitOf(context), request)

export default function StepUpPage() {
  const { proofs, back, fields, asked } = useLoaderData<typeof loader>()
  const t = useWords(stepUpWords)
  const typed = fields.map(([name, value], at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: what was typed does not change its order here
    <input key={at} type="hidden" name={name} value={value} />
  ))
  const { passkey, code, password, oneTap } = proofs
  return (
    <Narrow>
      <PageHeader title={t.title} lead={t.lead} />
      <Card main>
        {passkey ? (
          <PasskeyForm as="use" name="_proof-passkey" {...asked}>
            {typed}
            <Button look="primary" icon="person" wide>
              {t.byPasskey}
            </Button>
            {code || password ? <p className="sk-rule">{code ? t.or : t.orPassword}</p> : null}
          </PasskeyForm>
        ) : null}
        <PostForm answer={useActionData<typeof action>()}>
          {typed}
          {code ? (
            <TextField name="_proof-code" label={t.code} hint={t.codeHint} autoComplete="one-time-code" short />
          ) : null}
          {password ? (
            <TextField name="_proof-password" type="password" label={t.password} autoComplete="current-password" />
          ) : null}
          {code || password ? <Button look="primary">{t.goOn}</Button> : null}
          {!code && !password && oneTap ? (
            <>
              <p>{t.oneTapLead}</p>
              <Button look="primary" name="_proof-tap" value="yes">
                {t.oneTap}
              </Button>
            </>
          ) : null}
        </PostForm>
        {passkey || code || password || oneTap ? null : <p>{t.nothing}</p>}
        <TargetLink to={back}>{t.back}</TargetLink>
      </Card>
    </Narrow>
  )
}
