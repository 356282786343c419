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
import { beginRegion } from '#access/region/begin-region.ts'
import { isFirstLink } from '#access/region/first-link.ts'
import { NewOwnRegion } from '#access/region/region.shapes.ts'
import { regionWords } from '#access/region/region.words.ts'
import { guestOf } from '#access/sessions/guest.ts'
import { goOn } from '#access/sign-in/go-on.ts'
import { signInWords } from '#access/sign-in/sign-in.words.ts'
import { Button, ButtonLink, Card, Narrow, PageHeader, PostForm, TextField, useWords } from '#platform/ui/ui.tsx'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { invalid } from '#platform/web/page-answer.ts'
import { openVisitOf } from '#platform/web/visit.ts'

export const handle = { plain: true, density: 'calm' }

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, url } = openVisitOf(context)
  const good = !(await house.db.installation()) && (await isFirstLink(house, url.searchParams.get('key') ?? ''))
  return data({ good }, { status: good ? 200 : 410 })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { house, lang, url } = openVisitOf(context)
  const values = await formValues(request)
  const asked = NewOwnRegion.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, regionWords[lang].errors), values)
  const guest = await guestOf(house, lang, url.pathname)
  const begun = await beginRegion(house, guest, url.searchParams.get('key') ?? '', asked.data)
  if (!begun.done) {
    const { because } = begun.refusal
    const passwords: Record<string, string> = linkWords[lang].passwords
    const sentence = passwords[because]
    return sentence ? invalid({ password: sentence }, values) : redirect(url.pathname + url.search, 303)
  }
  return goOn({ baseUrl: house.config.baseUrl, passkeyFirst: signInWords[lang].passkeyFirst }, begun.value, '/admin')
}

export default function StartRegionPage() {
  const { good } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(regionWords)
  if (!good) return <Gone />
  return (
    <Narrow>
      <PageHeader title={t.title} lead={t.lead} />
      <Card main>
        <PostForm answer={answer}>
          <h2>{t.theRegion}</h2>
          <TextField name="region" label={t.region} hint={t.regionHint} />
          <TextField name="organisation" label={t.organisation} hint={t.organisationHint} autoComplete="organization" />
          <h2>{t.you}</h2>
          <TextField name="name" label={t.name} autoComplete="name" />
          <TextField name="email" type="email" label={t.email} autoComplete="username" />
          <NewPasswordField label={t.password} />
          <Button look="primary">{t.start}</Button>
        </PostForm>
      </Card>
    </Narrow>
  )
}

function Gone() {
  const t = useWords(regionWords)
  return (
    <Narrow>
      <PageHeader title={t.goneTitle} lead={t.gone} />
      <p>{t.goneNow}</p>
      <ButtonLink to="/">{t.toStart}</ButtonLink>
    </Narrow>
  )
}
