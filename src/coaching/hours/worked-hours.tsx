import type { ShownWorked } from '#coaching/hours/worked.words.ts'
import { workedWords } from '#coaching/hours/worked.words.ts'
import {
  Button,
  Card,
  DateField,
  ErrorSummary,
  Fold,
  PostForm,
  Row,
  Select,
  Soft,
  Table,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'

interface Props {
  rows: ShownWorked[]
  people: { value: string; label: string }[]
  /** The first and the last day of this week that can be entered, as one types them, and the key of each form. */
  week: { from: string; until: string; weekKey: string; shiftKey: string }
  answer: FormAnswer | undefined
}

/** Hours that the people worked themselves: the week in one number, or each shift with its times. */
export function WorkedHours({ rows, people, week, answer }: Props) {
  const t = useWords(workedWords)
  const answerOf = (form: 'week' | 'shift') => (answer?.values.worked === form ? answer : undefined)
  return (
    <Card title={t.title}>
      {answer?.values.worked === 'out' ? <ErrorSummary answer={answer} /> : null}
      <Soft>{t.lead}</Soft>
      {rows.length === 0 ? <p>{t.none}</p> : <Rows rows={rows} />}
      <Fold title={t.byWeek} open={answerOf('week') !== undefined}>
        <PostForm answer={answerOf('week')}>
          <input type="hidden" name="worked" value="week" />
          <input type="hidden" name="weekKey" value={String(answerOf('week')?.values.weekKey ?? week.weekKey)} />
          <Select name="weekRoute" label={t.person} value={only(people)} options={people} empty={t.choose} />
          <Row>
            <DateField name="weekFrom" label={t.from} value={week.from} />
            <DateField name="weekUntil" label={t.until} value={week.until} />
          </Row>
          <TextField name="weekHours" label={t.hours} hint={t.hoursHint} short />
          <Button>{t.keep}</Button>
        </PostForm>
      </Fold>
      <Fold title={t.byShift} open={answerOf('shift') !== undefined}>
        <PostForm answer={answerOf('shift')}>
          <input type="hidden" name="worked" value="shift" />
          <input type="hidden" name="shiftKey" value={String(answerOf('shift')?.values.shiftKey ?? week.shiftKey)} />
          <Select name="shiftRoute" label={t.person} value={only(people)} options={people} empty={t.choose} />
          <DateField name="shiftDay" label={t.day} value={week.until} />
          <TextField name="shiftStart" label={t.start} short />
          <TextField name="shiftEnd" label={t.end} hint={t.endHint} short />
          <TextField name="shiftBreak" label={t.pause} hint={t.pauseHint} optional short />
          <Button>{t.keep}</Button>
        </PostForm>
      </Fold>
    </Card>
  )
}

/** With one person there is nothing to choose. */
const only = (people: Props['people']) => (people.length === 1 ? (people[0]?.value ?? '') : '')

function Rows({ rows }: { rows: ShownWorked[] }) {
  const t = useWords(workedWords)
  return (
    <Table
      caption={t.title}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { head: t.person, main: true, cell: ({ name }) => name },
        {
          head: t.when,
          cell: ({ when, notes }) => (
            <>
              {when} {notes.length > 0 ? <Soft>{notes.join(' ')}</Soft> : null}
            </>
          ),
        },
        { head: t.count, number: true, cell: ({ hours }) => hours },
        {
          head: t.takeOut,
          cell: ({ id }) => (
            <PostForm>
              <Button small name="workedOut" value={id}>
                {t.takeOut}
              </Button>
            </PostForm>
          ),
        },
      ]}
    />
  )
}
