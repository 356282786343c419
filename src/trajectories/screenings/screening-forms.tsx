import { Link } from 'react-router'
import {
  Alert,
  Answer,
  Badge,
  Button,
  Card,
  PostForm,
  Radios,
  Select,
  Soft,
  Stack,
  TextField,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'
import { verdicts } from '#trajectories/screenings/screening.rules.ts'
import { screeningWords } from '#trajectories/screenings/screening.words.ts'
import type { ShownScreening } from '#trajectories/screenings/shown-screening.words.ts'
import { deviationReasons, screeningRests } from '#vocabulary/public.ts'

interface Props {
  dossier: string
  screening: ShownScreening
  answer: FormAnswer | undefined
}

const tones = { ready: 'positive', 'not-yet-ready': 'caution', 'not-known': 'info' } as const

/** Every criterion with its three answers; who found the one that counts, and what was found before. */
export function AnswersForm({ dossier, screening, answer }: Props) {
  const t = useWords(screeningWords)
  return (
    <Card title={screening.set}>
      <PostForm answer={answer?.values.intent === 'answer' ? answer : undefined}>
        <input type="hidden" name="intent" value="answer" />
        <input type="hidden" name="screening" value={screening.id} />
        {screening.criteria.map((criterion) => (
          <Criterion key={criterion.id} dossier={dossier} criterion={criterion} />
        ))}
        <Button look="primary">{t.save}</Button>
      </PostForm>
    </Card>
  )
}

function Criterion({ dossier, criterion }: { dossier: string; criterion: ShownScreening['criteria'][number] }) {
  const t = useWords(screeningWords)
  const lang = useLang()
  const { id, text, decisive, answer, restsOn, now, before } = criterion
  return (
    <Stack tight>
      {decisive ? (
        <p>
          <Badge tone="info" icon="flag">
            {t.decisive}
          </Badge>
        </p>
      ) : null}
      <Answer name={`answer-${id}`} label={text} value={answer} />
      <Select
        name={`rests-${id}`}
        label={t.restsOn}
        value={restsOn}
        optional
        options={screeningRests.map((one) => ({ value: one.id, label: one[lang] }))}
      />
      {now ? (
        <p>
          <Soft>{now}</Soft>
        </p>
      ) : null}
      {before.map((one) => (
        <p key={one}>
          <Soft>
            {t.earlier} {one}
          </Soft>
        </p>
      ))}
      {answer === 'no' ? (
        <p>
          <Link to={`/people/${dossier}/gaps/new?criterion=${id}`}>{t.addGap}</Link>
        </p>
      ) : null}
    </Stack>
  )
}

/** What the answers add up to, and what people decide. */
export function DecisionForm({ screening, answer }: Omit<Props, 'dossier'>) {
  const t = useWords(screeningWords)
  const lang = useLang()
  const { outcome } = screening
  return (
    <Card title={t.decide}>
      <Stack>
        <Alert tone={tones[outcome]} title={`${t.outcome}: ${t.verdicts[outcome].toLocaleLowerCase()}`}>
          {t.verdictTexts[outcome]}
        </Alert>
        <Soft>{t.decideLead}</Soft>
        <PostForm answer={answer?.values.intent === 'decide' ? answer : undefined}>
          <input type="hidden" name="intent" value="decide" />
          <input type="hidden" name="screening" value={screening.id} />
          <Radios
            name="decision"
            label={t.decision}
            value={outcome}
            options={verdicts.map((value) => ({ value, label: t.verdicts[value] }))}
          />
          <Select
            name="reason"
            label={t.reason}
            hint={t.reasonHint}
            optional
            options={deviationReasons.map((one) => ({ value: one.id, label: one[lang] }))}
          />
          <TextField name="line" label={t.line} hint={t.lineHint} optional />
          <Button look="primary">{t.decideNow}</Button>
        </PostForm>
      </Stack>
    </Card>
  )
}

export const toneOf = (verdict: keyof typeof tones) => tones[verdict]
