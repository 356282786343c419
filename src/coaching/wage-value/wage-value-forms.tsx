import { taskParts, taskRows } from '#coaching/wage-value/task-method.rules.ts'
import { objectionOutcomes, objectors } from '#coaching/wage-value/wage-value.ts'
import { wageValueWords } from '#coaching/wage-value/wage-value.words.ts'
import {
  Button,
  Card,
  DateField,
  Fold,
  NumberField,
  PostForm,
  Radios,
  Row,
  Select,
  TextArea,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'

type Answer = FormAnswer | undefined
const mine = (answer: Answer, intent: string) => (answer?.values.intent === intent ? answer : undefined)

/** One measure with its decision; of a letter also who decided and its reference. */
export function WageValueForm({ byLetter, answer }: { byLetter: boolean; answer: Answer }) {
  const t = useWords(wageValueWords)
  const own = mine(answer, 'keep')
  return (
    <Card title={t.keep}>
      <p>{t.keepLead}</p>
      <PostForm answer={own}>
        <TextField name="measuredBy" label={t.measuredBy} />
        <DateField name="measuredOn" label={t.measuredOn} />
        <TextField name="heard" label={t.heardName} />
        {byLetter ? (
          <>
            <TextField name="decidedBy" label={t.decidedBy} />
            <TextField name="reference" label={t.reference} short />
          </>
        ) : null}
        <DateField name="decidedOn" label={t.decidedOn} />
        <DateField name="from" label={t.from} />
        <DateField name="reviewOn" label={t.review} hint={t.reviewHint} />
        <TextArea name="workerView" label={t.workerView} hint={t.viewsHint} rows={2} />
        <TextArea name="employerView" label={t.employerView} hint={t.viewsHint} rows={2} />
        <NumberField name="days" label={t.days} value={5} />
        <p>{t.tasksLead}</p>
        {taskRows.map((row) => (
          <OneTask key={row} row={row} answer={own} />
        ))}
        <Button name="intent" value="keep" look="primary">
          {t.save}
        </Button>
      </PostForm>
    </Card>
  )
}

/** The first stands open; who needs more opens the next. */
function OneTask({ row, answer }: { row: number; answer: Answer }) {
  const t = useWords(wageValueWords)
  const filled = Boolean(answer?.values[`task-${row}-name`] ?? answer?.errors[`task-${row}-name`])
  return (
    <Fold title={t.nth(row)} open={row === 1 || filled}>
      <TextField name={`task-${row}-name`} label={t.name} />
      <Row>
        {taskParts.map((part) => (
          <NumberField key={part} name={`task-${row}-${part}`} label={t[part]} />
        ))}
      </Row>
    </Fold>
  )
}

/** An objection to the last value, and what came of one that waits. */
export function ObjectionForms({ value, answer }: { value: { mayObject: boolean; waits: boolean }; answer: Answer }) {
  const t = useWords(wageValueWords)
  if (value.waits)
    return (
      <Card title={t.outcome}>
        <PostForm answer={mine(answer, 'outcome')}>
          <Select
            name="outcome"
            label={t.outcome}
            options={objectionOutcomes.map((one) => ({ value: one, label: t.outcomes[one] }))}
          />
          <DateField name="on" label={t.on} />
          <Button name="intent" value="outcome">
            {t.save}
          </Button>
        </PostForm>
      </Card>
    )
  if (!value.mayObject) return null
  return (
    <Fold title={t.writeObjection} open={mine(answer, 'object') !== undefined}>
      <PostForm answer={mine(answer, 'object')}>
        <Radios
          name="by"
          label={t.who}
          inRow
          options={objectors.map((one) => ({ value: one, label: t.objectors[one] }))}
        />
        <DateField name="on" label={t.on} />
        <Button name="intent" value="object">
          {t.save}
        </Button>
      </PostForm>
    </Fold>
  )
}
