import { goalOutcomes, intendedWorks, whyNots } from '#coaching/reports/report.ts'
import { reportWords } from '#coaching/reports/report.words.ts'
import type { ShownReport } from '#coaching/reports/shown-report.words.ts'
import {
  Button,
  Card,
  DateField,
  Fold,
  PostForm,
  Radios,
  Select,
  Stack,
  TextArea,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'

interface Props {
  one: ShownReport
  answer: FormAnswer | undefined
}

/** The report, filled in with what stands there; open while there is none. */
export function WriteForm({ one, answer }: Props) {
  const t = useWords(reportWords)
  const mine = answer?.values.intent === 'write' ? answer : undefined
  const { report } = one
  const form = (
    <PostForm saves answer={mine}>
      {report ? <p>{t.againHint}</p> : null}
      {one.goals.map((goal, index) => (
        <GoalFields key={goal.goal} n={index + 1} goal={goal} />
      ))}
      <TextArea
        name="conclusion"
        label={t.conclusion}
        hint={t.conclusionHint}
        rows={4}
        value={report?.conclusion ?? ''}
      />
      <TextField name="takesOver" label={t.takesOver} hint={t.takesOverHint} value={report?.takesOver ?? ''} optional />
      <TextArea
        name="handover"
        label={t.handover}
        hint={t.handoverHint}
        rows={3}
        value={report?.handover ?? ''}
        optional
      />
      <Button name="intent" value="write" look="primary">
        {t.save}
      </Button>
    </PostForm>
  )
  if (!report) return <Card title={t.write}>{form}</Card>
  return (
    <Card>
      <Fold title={t.again} open={mine !== undefined}>
        {form}
      </Fold>
    </Card>
  )
}

function GoalFields({ n, goal }: { n: number; goal: ShownReport['goals'][number] }) {
  const t = useWords(reportWords)
  return (
    <Stack>
      <input type="hidden" name={`goal${n}`} value={goal.goal} />
      <Radios
        name={`outcome${n}`}
        label={`${t.goal(n)}: ${goal.goal}`}
        hint={t.outcome}
        value={goal.outcome}
        options={goalOutcomes.map((value) => ({ value, label: t.outcomes[value] }))}
      />
      <Select
        name={`why${n}`}
        label={t.why}
        value={goal.why}
        optional
        options={whyNots.map((value) => ({ value, label: t.whyNots[value] }))}
      />
    </Stack>
  )
}

/** A name on paper, of who did not sign yet; what the employer found of the work goes with his. */
export function PaperForm({ one, answer }: Props) {
  const t = useWords(reportWords)
  const { report } = one
  const open = roles.filter((role) => report && !report.signed[role])
  if (open.length === 0) return null
  const mine = answer?.values.intent === 'paper' ? answer : undefined
  return (
    <Card title={t.paper}>
      <PostForm key={open.join()} answer={mine}>
        <Radios
          name="role"
          label={t.whose}
          value={open[0] ?? ''}
          options={open.map((value) => ({ value, label: t[value] }))}
        />
        <DateField name="on" label={t.day} />
        <TextField name="grade" label={t.grade} hint={t.gradeHint} short optional />
        {open.includes('employer') ? (
          <Fold title={t.ofEmployer} open={mine !== undefined}>
            <TextField name="name" label={t.name} optional />
            <Radios
              name="intendedWork"
              label={t.intendedWork}
              inRow
              optional
              options={intendedWorks.map((value) => ({ value, label: t.intendedWorks[value] }))}
            />
          </Fold>
        ) : null}
        <Button name="intent" value="paper">
          {t.save}
        </Button>
      </PostForm>
    </Card>
  )
}

const roles = ['candidate', 'employer'] as const
