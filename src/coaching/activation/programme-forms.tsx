import { partOutcomes } from '#coaching/activation/activation.shapes.ts'
import { activationWords } from '#coaching/activation/activation.words.ts'
import {
  Button,
  ButtonGroup,
  Card,
  DateField,
  Fold,
  PostForm,
  Radios,
  Select,
  Stack,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'

/** How one part went; behind a fold, since most of the time one only reads. */
export function OutcomeForm({ part, answer }: { part: string; answer: FormAnswer | undefined }) {
  const t = useWords(activationWords)
  const mine = answer?.values.part === part ? answer : undefined
  return (
    <Fold title={t.outcome} open={mine !== undefined}>
      <PostForm answer={mine}>
        <input type="hidden" name="part" value={part} />
        <Radios
          name="outcome"
          label={t.outcome}
          inRow
          options={partOutcomes.map((value) => ({ value, label: t.outcomes[value] }))}
        />
        <DateField name="on" label={t.on} />
        <TextField name="words" label={t.words} optional />
        <ButtonGroup>
          <Button name="intent" value="outcome" look="primary">
            {t.save}
          </Button>
          <Button name="intent" value="take-out" look="subtle">
            {t.takeOut}
          </Button>
        </ButtonGroup>
      </PostForm>
    </Fold>
  )
}

/** One thing more in the programme, from what the firm offers or in own words; and something new to offer. */
export function AddPart({
  catalogue,
  answer,
}: {
  catalogue: { value: string; label: string }[]
  answer: FormAnswer | undefined
}) {
  const t = useWords(activationWords)
  const intent = answer?.values.intent
  return (
    <Stack>
      <Card title={t.add}>
        <PostForm answer={intent === 'add' ? answer : undefined}>
          <Radios
            name="kind"
            label={t.which}
            options={(['goal', 'exploration', 'training'] as const).map((value) => ({ value, label: t.kinds[value] }))}
          />
          {catalogue.length > 0 ? <Select name="item" label={t.item} options={catalogue} optional /> : null}
          <TextField name="what" label={t.what} optional={catalogue.length > 0} />
          <TextField name="seenBy" label={t.seenBy} hint={t.seenByHint} optional />
          <DateField name="from" label={t.from} optional />
          <DateField name="until" label={t.until} optional />
          <Button name="intent" value="add" look="primary">
            {t.add}
          </Button>
        </PostForm>
      </Card>
      <Card>
        <Fold title={t.addItem} open={intent === 'item'}>
          <PostForm answer={intent === 'item' ? answer : undefined}>
            <Radios
              name="kind"
              label={t.which}
              options={(['exploration', 'training'] as const).map((value) => ({ value, label: t.kinds[value] }))}
            />
            <TextField name="name" label={t.name} />
            <TextField name="about" label={t.about} optional />
            <Button name="intent" value="item">
              {t.save}
            </Button>
          </PostForm>
        </Fold>
      </Card>
    </Stack>
  )
}
