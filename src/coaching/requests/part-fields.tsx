import type { Part } from '#coaching/requests/parts.rules.ts'
import { activities, applicants, aspects, authorisedHows } from '#coaching/requests/request.ts'
import { requestWords } from '#coaching/requests/request.words.ts'
import { requestPageWords } from '#coaching/requests/request-page.words.ts'
import type { ShownPart } from '#coaching/requests/shown-part.words.ts'
import {
  Alert,
  ButtonGroup,
  ButtonLink,
  Checkboxes,
  DateField,
  Fold,
  Radios,
  Select,
  Soft,
  Stack,
  TextArea,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'

interface Props {
  part: Part
  /** With whether who fills it in may ask for work at all. */
  request: ShownPart & { readonly mayBegin: boolean }
}

/** The fields of one part, filled in with all that is known. */
export function PartFields({ part, request }: Props) {
  if (part === 'applicant') return <Applicant request={request} />
  if (part === 'work') return <Work request={request} />
  if (part === 'matching') return <Matching request={request} />
  return part === 'goals' ? <Goals request={request} /> : <Regime request={request} />
}

type One = Pick<Props, 'request'>

function Applicant({ request }: One) {
  const t = useWords(requestPageWords).fields
  const w = useWords(requestWords)
  return (
    <>
      <Radios
        name="applicant"
        label={t.applicant}
        value={request.applicant}
        options={applicants.map((value) => ({ value, label: w.applicants[value] }))}
      />
      <Radios
        name="how"
        label={t.how}
        value={request.how}
        options={authorisedHows.map((value) => ({ value, label: t.hows[value] }))}
      />
      <TextField name="by" label={t.paperBy} value={request.paperBy} optional />
      <DateField name="on" label={t.paperOn} value={request.paperOn} optional />
    </>
  )
}

function Work({ request }: One) {
  const t = useWords(requestPageWords)
  return (
    <>
      {request.works.length > 0 ? (
        <Select
          name="placement"
          label={t.fields.placement}
          value={request.placement}
          options={request.works}
          empty={false}
        />
      ) : (
        <NoWork request={request} />
      )}
      <DateField name="from" label={t.from} value={request.from} optional />
      <DateField name="until" label={t.until} value={request.until} optional />
      <TextField name="hours" label={t.hoursWeek} value={request.hours} short optional />
    </>
  )
}

/** A trial and its coaching are asked for at the same time: the way there leads back here. */
function NoWork({ request }: One) {
  const t = useWords(requestPageWords)
  if (!request.mayBegin) return <Alert tone="caution">{t.noWorkForYou}</Alert>
  return (
    <Alert tone="caution" title={t.noWork}>
      <ButtonGroup>
        <ButtonLink to={request.newWork}>{t.newWork[request.kind]}</ButtonLink>
      </ButtonGroup>
    </Alert>
  )
}

function Matching({ request }: One) {
  const t = useWords(requestPageWords).fields
  const w = useWords(requestWords)
  const words = (aspect: string) => request.points.find((one) => one.aspect === aspect)?.words ?? ''
  return (
    <>
      <Checkboxes
        name="aspects"
        label={t.aspects}
        optional
        value={request.points.map(({ aspect }) => aspect)}
        options={aspects.map((value) => ({ value, label: w.aspects[value] }))}
      />
      <Fold title={t.aspectWords} open={request.points.length > 0}>
        <Stack>
          {aspects.map((aspect) => (
            <TextField key={aspect} name={`words-${aspect}`} label={w.aspects[aspect]} value={words(aspect)} optional />
          ))}
        </Stack>
      </Fold>
    </>
  )
}

function Goals({ request }: One) {
  const t = useWords(requestPageWords)
  const most = request.mostGoals ?? Math.max(3, request.goals.length + 1)
  return (
    <Stack>
      {request.mostGoals ? <Soft>{t.mostGoals(request.mostGoals)}</Soft> : null}
      {Array.from({ length: most }, (_, n) => n + 1).map((n) =>
        n === 1 ? (
          <Goal key={n} n={n} request={request} />
        ) : (
          <Fold key={n} title={t.fields.goal(n)} open={request.goals.length >= n}>
            <Goal n={n} request={request} />
          </Fold>
        ),
      )}
    </Stack>
  )
}

function Goal({ n, request }: One & { n: number }) {
  const t = useWords(requestPageWords).fields
  const w = useWords(requestWords)
  const goal = request.goals[n - 1]
  return (
    <Stack>
      <TextField name={`goal${n}`} label={t.goal(n)} value={goal?.goal} optional={n > 1} />
      <TextArea name={`result${n}`} label={t.result} rows={2} value={goal?.result} optional={n > 1} />
      <Checkboxes
        name={`activities${n}`}
        label={t.activities}
        value={goal?.activities ?? ['guide-at-work']}
        options={activities.map((value) => ({ value, label: w.activities[value] }))}
      />
      <DateField name={`by${n}`} label={t.by} value={goal?.by || request.lastDay} optional={n > 1} />
    </Stack>
  )
}

function Regime({ request }: One) {
  const t = useWords(requestPageWords)
  if (request.regimes.length === 0) return <Alert tone="caution">{t.noRegimes}</Alert>
  return (
    <>
      <Radios name="regime" label={t.fields.regime} value={request.regime} options={request.regimes} />
      <TextArea
        name="argument"
        label={t.fields.argument}
        hint={t.fields.argumentHint}
        rows={3}
        value={request.argument}
        optional
      />
    </>
  )
}
