import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { myCoachingWords } from '#coaching/own/my-coaching.words.ts'
import { seeOwnCoaching, signOwnConclusion } from '#coaching/own/see-own-coaching.ts'
import { ownReportWords } from '#coaching/reports/own-report.words.ts'
import { stages, stateOf } from '#coaching/routes/route.rules.ts'
import { Alert, Button, Card, FormKey, PageHeader, Stack, Steps, TargetLink, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { callTo } from '#platform/web/telephone.ts'
import { visitOf } from '#platform/web/visit.ts'
import { spokenDay } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const [route] = need(await seeOwnCoaching(house, caller))
  return route
    ? {
        ...{ id: route.id as string, stage: route.stage, phase: route.phase, firm: route.firm, coach: route.coach },
        expected: route.expectedOn && spokenDay(route.expectedOn, lang),
        until: route.help && spokenDay(route.help.until, lang),
        toSign: route.toSign,
        reports: route.reports as readonly string[],
      }
    : null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const values = await formValues(request)
  const t = myCoachingWords[visit.lang]
  const signed = await signOwnConclusion(visit.house, callerWithKey(visit, values), String(values.route ?? ''))
  return signed.done ? saved('/my/coaching', t.signed) : refusedWith(t.nothingToSign, values)
}

/** One route in five steps: what happens now, what she does, who helps. Prints on one page. */
export default function MyCoachingPage() {
  const route = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(myCoachingWords)
  const r = useWords(ownReportWords)
  if (!route)
    return (
      <Stack>
        <PageHeader title={t.title} />
        <p>{t.none}</p>
        <TargetLink to="/my">{t.back}</TargetLink>
      </Stack>
    )
  return (
    <Stack>
      <PageHeader title={t.title} />
      {answer?.problem ? <Alert tone="caution">{answer.problem}</Alert> : null}
      {route.reports.map((id) => (
        <Card key={id} main title={r.title}>
          <TargetLink to={`/my/coaching-reports/${id}`}>{r.toRead}</TargetLink>
        </Card>
      ))}
      {route.toSign ? (
        <SignCard id={route.id} {...route.toSign} />
      ) : (
        <p>
          {route.expected ? t.expected(route.expected) : t.now[route.phase]}{' '}
          {route.reports.length > 0 ? null : t.nothingToDo}
        </p>
      )}
      <Steps down steps={stages.map((stage) => ({ label: t.stages[stage], state: stateOf(stage, route.stage) }))} />
      <p>
        {route.coach ? t.helps(route.coach.name) : t.firmHelps(route.firm)} {route.until ? t.until(route.until) : ''}
      </p>
      {route.coach?.phone ? (
        <a className="sk-target" href={callTo(route.coach.phone)}>
          {t.call} {route.coach.phone}
        </a>
      ) : null}
      <TargetLink to="/my">{t.back}</TargetLink>
    </Stack>
  )
}

function SignCard({ id, completed, choice }: { id: string; completed: boolean; choice: string | null }) {
  const t = useWords(myCoachingWords)
  return (
    <Card main title={t.sign}>
      <p>{completed ? t.signDone : t.signNotDone}</p>
      {choice ? <p>{t.signChoice(choice)}</p> : null}
      <Form method="post">
        <FormKey />
        <input type="hidden" name="route" value={id} />
        <Button look="primary" wide>
          {t.agree}
        </Button>
      </Form>
    </Card>
  )
}
