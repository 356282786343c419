import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { freeTextWords, isMeant, mayDo, mayOpen } from '#access/public.ts'
import { Alert, Button, Card, PageHeader, PostForm, Radios, TextField, useWords } from '#platform/ui/ui.tsx'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { askedAgain, callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { emergencyReasons } from '#privacy/emergency/emergency.rules.ts'
import { NewEmergencyAsked } from '#privacy/emergency/emergency.shapes.ts'
import { emergencyWords } from '#privacy/emergency/emergency.words.ts'
import { openInEmergency } from '#privacy/emergency/open-in-emergency.ts'
import { whoIn } from '#privacy/emergency/who.rules.ts'

/** What somebody searched for stands here already: only the reason is asked. */
export function loader({ context }: LoaderFunctionArgs) {
  const { caller, url } = visitOf(context)
  need(mayOpen(caller, 'open-in-emergency'))
  return { ...whoIn(url.searchParams.get('who') ?? ''), mayUseBsn: mayDo(caller, 'open-bsn') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = emergencyWords[visit.lang]
  const values = await formValues(request)
  const asked = NewEmergencyAsked.safeParse({ ...values, meant: isMeant(values) })
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const opened = await openInEmergency(visit.house, callerWithKey(visit, values), asked.data)
  if (opened.done) return saved(`/emergency/${opened.value.id}`, t.opened)
  const { refusal } = opened
  if (refusal.because === 'word-about-health') {
    return askedAgain(freeTextWords[visit.lang].health(refusal.words.join(', ')), t.openAnyway, values)
  }
  return refusedWith(t.refusals[refusal.because], values, refusal.kind === 'not-allowed' ? 403 : 422)
}

export default function OpenInEmergency() {
  const { name, town, mayUseBsn } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(emergencyWords)
  return (
    <div className="sk-page--narrow">
      <PageHeader title={t.title} lead={t.lead} />
      <Card>
        <PostForm answer={answer}>
          <Alert tone="caution">{t.what}</Alert>
          <TextField name="name" label={t.name} value={name} {...(mayUseBsn ? { optional: true } : {})} />
          <TextField name="town" label={t.town} value={town} {...(mayUseBsn ? { optional: true } : {})} />
          {mayUseBsn ? <TextField name="bsn" label={t.bsn} hint={t.bsnHint} optional short /> : null}
          <Radios
            name="reason"
            label={t.reason}
            options={emergencyReasons.map((value) => ({ value, label: t.reasons[value] }))}
          />
          <TextField name="line" label={t.line} hint={t.lineHint} />
          <Button look="primary">{t.open}</Button>
        </PostForm>
      </Card>
    </div>
  )
}
