import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { type RightKind, rightKinds } from '#access/public.ts'
import { Button, FormKey, PageHeader, Stack, TargetLink, TextField, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { askForRight } from '#privacy/rights/ask-for-right.ts'
import { myRightsWords } from '#privacy/rights/my-rights.words.ts'
import { seeOwnRights } from '#privacy/rights/own-rights.ts'
import { RightAsked } from '#privacy/rights/rights.shapes.ts'
import { notFound } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, url } = visitOf(context)
  need(await seeOwnRights(house, caller))
  const kind = rightKinds.find((one) => one === params.kind)
  return {
    kind: kind ?? need<RightKind>(notFound()),
    work: url.searchParams.get('work'),
    part: url.searchParams.get('part'),
    question: url.searchParams.get('question'),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = myRightsWords[visit.lang]
  const values = await formValues(request)
  const asked = RightAsked.safeParse({ ...values, kind: params.kind })
  if (!asked.success) return need(notFound())
  const kept = await askForRight(visit.house, callerWithKey(visit, values), asked.data)
  if (kept.done) return saved('/my/rights', t.sent)
  if (kept.refusal.kind === 'invalid') return saved('/my/rights', t.refusals[kept.refusal.because])
  return need(kept)
}

/** One line if she wants, and one tap that sends it. */
export default function AskRight() {
  const { kind, work, part, question } = useLoaderData<typeof loader>()
  const t = useWords(myRightsWords)
  return (
    <Stack>
      <PageHeader title={t.kinds[kind]} lead={t.explain[kind]} />
      <Form method="post">
        <FormKey />
        <Stack tight>
          <TextField name="line" label={t.ask[kind]} hint={t.askHint} optional />
          {kind === 'correction' && part ? <input type="hidden" name="part" value={part} /> : null}
          {work ? <input type="hidden" name="vacancy" value={work} /> : null}
          {question ? <input type="hidden" name="question" value={question} /> : null}
          {kind === 'objection' ? <AgainstWhat work={work} /> : <Button wide>{t.send}</Button>}
        </Stack>
      </Form>
      <p className="sk-soft">{t.month}</p>
      <TargetLink to="/my/rights">{t.back}</TargetLink>
    </Stack>
  )
}

/** What she objects to is the button she taps. */
function AgainstWhat({ work }: { work: string | null }) {
  const t = useWords(myRightsWords)
  const uses = work ? (['match'] as const) : (['matching', 'sharing'] as const)
  return uses.map((use) => (
    <Button key={use} wide name="about" value={use}>
      {t.against[use]}
    </Button>
  ))
}
