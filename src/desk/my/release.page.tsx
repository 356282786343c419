import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { OwnAnswer } from '#desk/consent/consent.shapes.ts'
import { myConsentWords } from '#desk/my/consent.words.ts'
import { answerMyRelease, seeMyRelease } from '#desk/my/see-my-consent.ts'
import { Button, Card, FormKey, PageHeader, Stack, TargetLink, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { notFound, readId } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const { what, shown, says, state } = need(
    await seeMyRelease(house, caller, need(readId<'Release'>(params.id ?? '')), lang),
  )
  return { what, question: shown.question, lines: shown.lines, version: shown.version, says, state }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const values = await formValues(request)
  const said = OwnAnswer.safeParse(values)
  if (!said.success) return need(notFound())
  const id = need(readId<'Release'>(params.id ?? ''))
  const answered = await answerMyRelease(visit.house, callerWithKey(visit, values), id, said.data, visit.lang)
  const t = myConsentWords[visit.lang]
  if (answered.done) return saved('/my/consent', said.data.answer === 'yes' ? t.saidYes : t.saidNo)
  const { because } = answered.refusal
  if (because === 'another-text') return saved(`/my/consent/${id}`, t.anotherText)
  if (because === 'already-so') return saved('/my/consent', t.alreadySo)
  return need<never>(answered)
}

/** The question as it was put, and yes and no of one size: taking back is as easy as giving. */
export default function MyRelease() {
  const { what, question, lines, version, says, state } = useLoaderData<typeof loader>()
  const t = useWords(myConsentWords)
  return (
    <Stack>
      <PageHeader title={question} />
      {state === 'asked' ? null : <p>{t.now[state]}</p>}
      {what === 'research' && state === 'given' ? <p>{t.filesStay}</p> : null}
      <Card main>
        <Stack tight>
          {says.yes ? <Say answer="yes" version={version} label={t.yes} /> : null}
          {says.no ? <Say answer="no" version={version} label={state === 'given' ? t.stop : t.no} /> : null}
          {says.yes ? lines.map((line) => <p key={line}>{line}</p>) : null}
        </Stack>
      </Card>
      <TargetLink to="/my/consent">{t.back}</TargetLink>
    </Stack>
  )
}

function Say({ answer, version, label }: { answer: 'yes' | 'no'; version: string; label: string }) {
  return (
    <Form method="post">
      <FormKey />
      <input type="hidden" name="version" value={version} />
      <Button wide icon={answer === 'yes' ? 'check' : 'close'} name="answer" value={answer}>
        {label}
      </Button>
    </Form>
  )
}
