import { useMemo } from 'react'
import { kitWords } from '#platform/ui/kit/kit.words.ts'
import {
  Answer,
  Button,
  ButtonGroup,
  Card,
  Checkbox,
  Checkboxes,
  DateField,
  FileField,
  NumberField,
  PostForm,
  Radios,
  Select,
  Suggest,
  TextArea,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'

export function KitForm() {
  const t = useWords(kitWords)
  const answer = useMemo(() => answered(t.startDayError, t.numberError), [t])
  const options = (list: readonly string[]) => list.map((label, place) => ({ value: String(place), label }))
  return (
    <Card title={t.form}>
      <PostForm answer={answer}>
        <DateField name="startDay" label={t.startDay} />
        <TextField name="number" label={t.number} short inputMode="numeric" />
        <Select name="job" label={t.job} options={options(t.jobs)} optional />
        <TextArea name="about" label={t.about} optional />
        <Suggest name="place" label={t.place} list={['Hoogkade', 'Lindehaven', 'Veenbrug']} />
        <NumberField name="hours" label={t.hours} />
        <Checkboxes name="licences" label={t.licences} options={options(t.licenceNames)} inRow />
        <Radios name="transport" label={t.transport} options={options(t.transportNames)} />
        <Answer name="early" label={t.early} />
        <FileField name="file" label={t.file} hint={t.fileHint} accept=".csv,.xlsx" />
        <Checkbox name="agree" label={t.agree} />
        <ButtonGroup>
          <Button look="primary">{t.next}</Button>
        </ButtonGroup>
      </PostForm>
    </Card>
  )
}

const answered = (startDay: string, number: string) => ({
  errors: { startDay, number },
  values: { startDay: '1-11-2026', number: '1234567', early: 'yes', licences: ['1'], transport: '0' },
  problem: null,
})
