import { activationWords } from '#coaching/activation/activation.words.ts'
import {
  Button,
  Card,
  DataList,
  DateField,
  Fold,
  PostForm,
  Radios,
  TextArea,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'

interface Props {
  conclusion: {
    completed: boolean
    restsOn: string
    clearChoice: boolean
    choice: string | null
    by: string
    on: string
    signedOn: string | null
  } | null
  mayChange: boolean
  answer: FormAnswer | undefined
}

/** The two judgements as they stand, the name under them, and the form for another conclusion. */
export function ConclusionCard({ conclusion, mayChange, answer }: Props) {
  const t = useWords(activationWords)
  const yes = (is: boolean) => (is ? t.yes : t.no)
  return (
    <Card title={t.conclusion}>
      <p>{t.conclusionLead}</p>
      {conclusion ? (
        <>
          <DataList
            rows={[
              { term: t.completed, value: `${yes(conclusion.completed)}. ${conclusion.restsOn}` },
              {
                term: t.clearChoice,
                value: [yes(conclusion.clearChoice), conclusion.choice].filter(Boolean).join('. '),
              },
            ]}
          />
          <p>{t.writtenBy(conclusion.by, conclusion.on)}</p>
          <p>{conclusion.signedOn ? t.signed(conclusion.signedOn) : t.notSigned}</p>
        </>
      ) : null}
      {mayChange && conclusion && !conclusion.signedOn ? (
        <Fold title={t.onPaper} open={answer?.values.intent === 'paper'}>
          <PostForm answer={answer?.values.intent === 'paper' ? answer : undefined}>
            <DateField name="on" label={t.on} />
            <Button name="intent" value="paper">
              {t.save}
            </Button>
          </PostForm>
        </Fold>
      ) : null}
      {mayChange ? <ConclusionForm again={conclusion !== null} answer={answer} /> : null}
    </Card>
  )
}

function ConclusionForm({ again, answer }: { again: boolean; answer: FormAnswer | undefined }) {
  const t = useWords(activationWords)
  const mine = answer?.values.intent === 'conclude' ? answer : undefined
  const yesNo = [
    { value: 'yes', label: t.yes },
    { value: 'no', label: t.no },
  ]
  return (
    <Fold title={again ? t.again : t.conclude} open={mine !== undefined}>
      <PostForm answer={mine}>
        {again ? <p>{t.againLead}</p> : null}
        <Radios name="completed" label={t.completed} inRow options={yesNo} />
        <TextArea name="completedRestsOn" label={t.completedRestsOn} rows={3} />
        <Radios name="clearChoice" label={t.clearChoice} inRow options={yesNo} />
        <TextField name="choice" label={t.choice} optional />
        <Button name="intent" value="conclude" look="primary">
          {t.conclude}
        </Button>
      </PostForm>
    </Fold>
  )
}
