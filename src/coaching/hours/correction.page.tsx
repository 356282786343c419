import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { payerReasonWords } from '#coaching/claimed/payer-reasons.words.ts'
import { correctFromForm } from '#coaching/hours/correction.form.ts'
import { correctionWords } from '#coaching/hours/correction.words.ts'
import { hoursWords } from '#coaching/hours/hours.words.ts'
import { seeCorrection } from '#coaching/hours/see-correction.ts'
import { weekWords } from '#coaching/hours/week.words.ts'
import {
  Alert,
  Button,
  Card,
  Checkbox,
  DateField,
  Fold,
  PageHeader,
  PostForm,
  Row,
  Select,
  Stack,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { formatMinutes, minutes, shortDay, spokenClockTime } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const one = need(await seeCorrection(house, caller, params.session ?? ''))
  const t = correctionWords[lang]
  return {
    ...{ people: one.people, remote: one.remote, key: crypto.randomUUID() },
    ...{
      day: shortDay(one.day),
      start: spokenClockTime(one.start, 'en'),
      minutes: formatMinutes(minutes(one.minutes)),
    },
    refused: one.people.flatMap(({ name, refusedBecause, refusedWords }) =>
      refusedBecause
        ? [t.refused(name, [payerReasonWords[lang][refusedBecause], refusedWords].filter(Boolean).join('. '))]
        : [],
    ),
  }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  correctFromForm(visitOf(context), request, params.session ?? '')

/** One time at work that was claimed: as it was, to put right what is wrong in it. */
export default function CorrectionPage() {
  const one = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(correctionWords)
  const w = useWords(weekWords)
  const { activities } = useWords(hoursWords)
  return (
    <div className="sk-page--narrow">
      <Stack>
        <PageHeader title={t.title} lead={t.lead} breadcrumb={[{ label: w.title, to: '/coaching/hours' }]} />
        {one.refused.map((why) => (
          <Alert key={why} tone="caution">
            {why}
          </Alert>
        ))}
        <Card>
          <PostForm answer={answer}>
            <input type="hidden" name="session" value={String(answer?.values.session ?? one.key)} />
            <Row>
              <DateField name="day" label={w.day} value={one.day} />
              <TextField name="start" label={w.start} value={one.start} short />
              <TextField name="minutes" label={w.minutes} hint={w.minutesHint} value={one.minutes} short />
            </Row>
            <Checkbox name="remote" label={w.remote} value={one.remote} />
            {one.people.map((person, at) => (
              <Fold key={person.route} title={t.of(person.name)} open>
                <Select
                  name={`activity${at + 1}`}
                  label={w.activity}
                  value={person.activity}
                  options={Object.entries(activities).map(([value, label]) => ({ value, label }))}
                />
                <TextField name={`goal${at + 1}`} label={w.goal} value={person.goal} optional />
                <TextField name={`log${at + 1}`} label={w.log} hint={w.logHint} value={person.log} optional />
              </Fold>
            ))}
            <Button look="primary">{t.send}</Button>
          </PostForm>
        </Card>
      </Stack>
    </div>
  )
}
