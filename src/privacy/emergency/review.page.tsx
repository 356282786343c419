import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { askAboutHealth, freeTextWords, isMeant } from '#access/public.ts'
import {
  Badge,
  Button,
  Card,
  DataList,
  DateField,
  PageHeader,
  PostForm,
  Radios,
  Select,
  Stack,
  TextField,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { postponements, verdicts } from '#privacy/emergency/emergency.rules.ts'
import { EmergencyReview } from '#privacy/emergency/emergency.shapes.ts'
import { emergencyWords } from '#privacy/emergency/emergency.words.ts'
import { reviewEmergency } from '#privacy/emergency/review-emergency.ts'
import { seeEmergencyReview } from '#privacy/emergency/see-emergency-review.ts'
import { readId, spokenDay, spokenTime, today } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeEmergencyReview(house, caller, need(readId<'Emergency'>(params.id ?? ''))))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = emergencyWords[visit.lang]
  const id = need(readId<'Emergency'>(params.id ?? ''))
  const values = await formValues(request)
  const asked = EmergencyReview.safeParse({ ...values, meant: isMeant(values) })
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.reviewErrors), values)
  const reviewed = await reviewEmergency(visit.house, callerWithKey(visit, values), id, asked.data)
  if (reviewed.done) return saved('/work', t.saved)
  if (reviewed.refusal.because === 'not-found') need(reviewed)
  if (reviewed.refusal.because === 'word-about-health')
    return askAboutHealth(freeTextWords[visit.lang], reviewed.refusal.words, values)
  return refusedWith(t.reviewRefusals[reviewed.refusal.because], values)
}

export default function ReviewEmergency() {
  const emergency = useLoaderData<typeof loader>()
  const t = useWords(emergencyWords)
  return (
    <div className="sk-page--narrow">
      <PageHeader title={t.reviewTitle(emergency.person ?? t.somebody)} lead={t.reviewLead} />
      <Stack>
        <Card flush>
          <Facts />
        </Card>
        {emergency.verdict === null ? (
          <Judge />
        ) : (
          <Card title={t.reviewed(emergency.reviewedBy ?? t.somebody)}>
            <p className="sk-strong">{t.verdicts[emergency.verdict]}</p>
            <p>{emergency.verdictLine}</p>
          </Card>
        )}
      </Stack>
    </div>
  )
}

function Facts() {
  const { openedBy, organisation, openedAt, reason, line, reviewBy, late, toldOn, verdict } =
    useLoaderData<typeof loader>()
  const t = useWords(emergencyWords)
  const lang = useLang()
  const by = spokenDay(reviewBy, lang)
  return (
    <DataList
      as="narrow"
      rows={[
        { term: t.openedBy, value: [openedBy, organisation].filter(Boolean).join(', ') || t.somebody },
        { term: t.when, value: t.dayAndTime(spokenDay(today(openedAt), lang), spokenTime(openedAt, lang)) },
        { term: t.why, value: t.reasons[reason] },
        { term: t.said, value: line },
        verdict === null
          ? { term: t.by, value: late ? <Late by={by} /> : by }
          : { term: t.tellOn, value: spokenDay(toldOn, lang) },
      ]}
    />
  )
}

const Late = ({ by }: { by: string }) => (
  <>
    {by} <Badge tone="negative">{useWords(emergencyWords).late}</Badge>
  </>
)

function Judge() {
  const answer = useActionData<typeof action>()
  const t = useWords(emergencyWords)
  return (
    <Card>
      <PostForm answer={answer}>
        <Radios
          name="verdict"
          label={t.verdict}
          options={verdicts.map((value) => ({ value, label: t.verdicts[value] }))}
        />
        <TextField name="line" label={t.verdictLine} />
        <details open={answer !== undefined}>
          <summary>{t.later}</summary>
          <Stack tight>
            <p className="sk-soft">{t.laterHint}</p>
            <Select
              name="postponedBecause"
              label={t.postponedBecause}
              optional
              options={postponements.map((value) => ({ value, label: t.postponements[value] }))}
            />
            <DateField name="tellOn" label={t.tellOn} optional />
          </Stack>
        </details>
        <Button look="primary">{t.save}</Button>
      </PostForm>
    </Card>
  )
}
