import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { myConsentWords } from '#desk/my/consent.words.ts'
import { seeSharing, shareProfile } from '#desk/my/share-profile.ts'
import { Button, Card, FormKey, PageHeader, Stack, TargetLink, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { readId } from '#values/public.ts'

const organisationIn = (id: string | undefined) => need(readId<'Organisation'>(id ?? ''))

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const { shown } = need(await seeSharing(house, caller, organisationIn(params.organisation), lang))
  return { question: shown.question, lines: shown.lines, version: shown.version }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const values = await formValues(request)
  const organisation = organisationIn(params.organisation)
  const version = typeof values.version === 'string' ? values.version : null
  const asked = { organisation, version, lang: visit.lang }
  const shared = await shareProfile(visit.house, callerWithKey(visit, values), asked)
  const t = myConsentWords[visit.lang]
  if (!shared.done && shared.refusal.because === 'another-text')
    return saved(`/my/consent/share/${organisation}`, t.anotherText)
  need(shared)
  return saved('/my/consent', t.saidYes)
}

/** The same words as when somebody asks her; going back is the no. */
export default function ShareWith() {
  const { question, lines, version } = useLoaderData<typeof loader>()
  const t = useWords(myConsentWords)
  return (
    <Stack>
      <PageHeader title={question} />
      <Card main>
        <Stack tight>
          <Form method="post">
            <FormKey />
            <input type="hidden" name="version" value={version} />
            <Button wide icon="check">
              {t.yes}
            </Button>
          </Form>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Stack>
      </Card>
      <TargetLink to="/my/consent/share">{t.back}</TargetLink>
    </Stack>
  )
}
