import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import type { Caller } from '#platform/public.ts'
import {
  Button,
  Card,
  Checkbox,
  Columns,
  NumberField,
  PageHeader,
  PostForm,
  Select,
  Stack,
  TextArea,
  useWords,
} from '#platform/ui/ui.tsx'
import { errorsOf, type FormValues, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { type Visit, visitOf } from '#platform/web/visit.ts'
import { Hold } from '#privacy/erasure/ending.shapes.ts'
import { endingsWords } from '#privacy/erasure/endings.words.ts'
import { agreeToLog, holdLog, letLogGo } from '#privacy/old-looks/hold-old-looks.ts'
import { oldLooksWords } from '#privacy/old-looks/old-looks.words.ts'
import { DestroyedOldLooks, HoldOldLooks, OldLooks } from '#privacy/old-looks/old-looks-card.tsx'
import { decideRetention, decideTwoPeople, seeRetention } from '#privacy/retention/decide-retention.ts'
import { RetentionChoice } from '#privacy/retention/retention.shapes.ts'
import { Terms } from '#privacy/retention/retention-parts.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeRetention(house, caller))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const values = await formValues(request)
  const caller = callerWithKey(visit, values)
  const t = endingsWords[visit.lang]
  if (values.intent === 'two') {
    need(await decideTwoPeople(visit.house, caller, { twoPeople: values.twoPeople === 'yes' }))
    return saved('/erasures/terms', t.twoSaved)
  }
  if (values.intent?.toString().includes('log')) return aboutLog(visit, caller, values)
  const asked = RetentionChoice.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const decided = await decideRetention(visit.house, caller, asked.data)
  if (!decided.done && decided.refusal.because === 'outside-the-law')
    return invalid({ years: t.refusals['outside-the-law'] }, values)
  need(decided)
  return saved('/erasures/terms', t.decided)
}

async function aboutLog({ house, lang }: Visit, caller: Caller, values: FormValues) {
  const [t, own] = [endingsWords[lang], oldLooksWords[lang]]
  if (values.intent === 'let-log-go') {
    need(await letLogGo(house, caller))
    return saved('/erasures/terms', own.released)
  }
  if (values.intent === 'agree-log') {
    const agreed = await agreeToLog(house, caller)
    if (!agreed.done && agreed.refusal.because === 'second-person')
      return refusedWith(t.refusals['second-person'], values)
    need(agreed)
    return saved('/erasures/terms', t.agreedDone)
  }
  const asked = Hold.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const held = await holdLog(house, caller, asked.data)
  if (!held.done && held.refusal.because === 'in-the-past') return invalid({ until: t.refusals['in-the-past'] }, values)
  need(held)
  return saved('/erasures/terms', own.held)
}

/** What the law says for each kind of file, and what this region makes of it. */
export default function TermsPage() {
  const { classes, twoPeople, oldLooks } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(endingsWords)
  const ofLog = answer && ('because' in answer.errors || 'until' in answer.errors)
  return (
    <Stack>
      <PageHeader title={t.terms} breadcrumb={[{ label: t.title, to: '/erasures' }]} />
      <Terms classes={classes} decides={false} />
      <Columns as="half">
        <Card title={t.decide}>
          <PostForm answer={ofLog ? undefined : answer}>
            <Select
              name="class"
              label={t.kind}
              options={classes.map(({ id }) => ({ value: id, label: t.classes[id] }))}
            />
            <NumberField name="years" label={t.yearsField} />
            <TextArea name="reason" label={t.reason} />
            <Button look="primary" name="intent" value="term">
              {t.decideSave}
            </Button>
          </PostForm>
        </Card>
        <Card title={t.two}>
          <PostForm answer={undefined}>
            <Checkbox name="twoPeople" label={t.two} value={twoPeople} />
            <Button name="intent" value="two">
              {t.saveSetting}
            </Button>
          </PostForm>
        </Card>
      </Columns>
      <Columns as="half">
        <OldLooks {...oldLooks} twoPeople={twoPeople} />
        <HoldOldLooks answer={ofLog ? answer : undefined} />
      </Columns>
      <DestroyedOldLooks {...oldLooks} />
    </Stack>
  )
}
