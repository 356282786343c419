import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import {
  Alert,
  Button,
  Card,
  Checkbox,
  Columns,
  DataList,
  DateField,
  FormKey,
  PageHeader,
  PostForm,
  Radios,
  Stack,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { Hold } from '#privacy/erasure/ending.shapes.ts'
import { endingsWords } from '#privacy/erasure/endings.words.ts'
import { agreeToErase, eraseNow } from '#privacy/erasure/erase-now.ts'
import { holdReasons } from '#privacy/erasure/erasure.rules.ts'
import { holdBack, letGo } from '#privacy/erasure/hold-ending.ts'
import { seeEnding } from '#privacy/erasure/see-endings.ts'
import { readId, spokenDay } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeEnding(house, caller, need(readId<'Subject'>(params.subject ?? ''))))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = endingsWords[visit.lang]
  const subject = need(readId<'Subject'>(params.subject ?? ''))
  const values = await formValues(request)
  const caller = callerWithKey(visit, values)
  if (values.intent === 'let-go') {
    need(await letGo(visit.house, caller, subject))
    return saved(`/erasures/${subject}`, t.released)
  }
  if (values.intent === 'agree') {
    const agreed = await agreeToErase(visit.house, caller, subject)
    if (!agreed.done && agreed.refusal.because === 'second-person')
      return refusedWith(t.refusals['second-person'], values)
    need(agreed)
    return saved(`/erasures/${subject}`, t.agreedDone)
  }
  if (values.intent === 'now') {
    if (values.sure !== 'yes') return invalid({ sure: t.errors.sure }, values)
    const asked = await eraseNow(visit.house, caller, subject)
    if (!asked.done)
      return refusedWith(t.refusals[asked.refusal.because === 'second-person' ? 'second-person' : 'held-back'], values)
    return saved('/erasures', t.nowStarted)
  }
  const asked = Hold.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const held = await holdBack(visit.house, caller, subject, asked.data)
  if (!held.done) return invalid({ until: t.refusals['in-the-past'] }, values)
  return saved(`/erasures/${subject}`, t.saved)
}

export default function EndingPage() {
  const ending = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(endingsWords)
  const lang = useLang()
  const { heldUntil, heldBecause } = ending
  return (
    <>
      <PageHeader title={t.of(ending.name)} breadcrumb={[{ label: t.title, to: '/erasures' }]} />
      <Columns as="half">
        <Stack>
          <Card>
            <DataList
              rows={[
                { term: t.ended, value: spokenDay(ending.endedOn, lang) },
                { term: t.kind, value: t.classes[ending.class] },
                { term: t.warned, value: ending.warnedOn ? spokenDay(ending.warnedOn, lang) : t.notWarned },
                { term: t.erase, value: spokenDay(ending.eraseOn, lang) },
                ...(heldUntil && heldBecause
                  ? [{ term: t.held, value: `${t.heldUntil(spokenDay(heldUntil, lang))} · ${t.reasons[heldBecause]}` }]
                  : []),
              ]}
            />
            {ending.twoPeople ? (
              <Form method="post">
                <FormKey />
                <p>{t.agreed(ending.agreed)}</p>
                {ending.agreed < 2 && !ending.agreedMyself ? (
                  <Button name="intent" value="agree">
                    {t.agree}
                  </Button>
                ) : null}
              </Form>
            ) : null}
            {heldUntil ? (
              <Form method="post">
                <FormKey />
                <Button name="intent" value="let-go">
                  {t.release}
                </Button>
              </Form>
            ) : null}
          </Card>
          <Card title={t.now}>
            <PostForm answer={answer && 'sure' in answer.errors ? answer : undefined}>
              <Alert tone="caution">{t.nowHint}</Alert>
              <Checkbox name="sure" label={t.sure} />
              <Button name="intent" value="now">
                {t.now}
              </Button>
            </PostForm>
          </Card>
        </Stack>
        <Card title={t.hold}>
          <PostForm answer={answer && 'sure' in answer.errors ? undefined : answer}>
            <p>{t.holdHint}</p>
            <Radios
              name="because"
              label={t.because}
              options={holdReasons.map((value) => ({ value, label: t.reasons[value] }))}
            />
            <DateField name="until" label={t.until} />
            <Button look="primary">{t.save}</Button>
          </PostForm>
        </Card>
      </Columns>
    </>
  )
}
