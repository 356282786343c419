import { DateField, NumberField, Radios, Select, TextArea, TextField, useWords } from '#platform/ui/ui.tsx'
import { ways } from '#trajectories/introductions/introduction.ts'
import { introductionWords } from '#trajectories/introductions/introduction.words.ts'

interface Known {
  readonly day?: string | null
  readonly time?: string | null
  readonly minutes?: number
  readonly way?: string
  readonly place?: string | null
  readonly companion?: string | null
  readonly bring?: string | null
}

/** When, where or by telephone, who goes along, and what to bring. */
export function IntroductionFields({
  known,
  colleagues,
}: {
  known: Known
  colleagues: readonly { readonly value: string; readonly label: string }[]
}) {
  const t = useWords(introductionWords)
  return (
    <>
      <DateField name="day" label={t.day} value={known.day ?? null} />
      <TextField name="time" label={t.time} hint={t.timeHint} value={known.time ?? null} short />
      <NumberField name="minutes" label={t.minutes} value={known.minutes ?? 60} />
      <Radios
        name="way"
        label={t.way}
        inRow
        value={known.way ?? 'place'}
        options={ways.map((value) => ({ value, label: t.ways[value] }))}
      />
      <TextField name="place" label={t.place} value={known.place ?? null} optional />
      <Select
        name="companion"
        label={t.companion}
        value={known.companion ?? null}
        options={[...colleagues]}
        empty={t.nobody}
        optional
      />
      <TextArea name="bring" label={t.bring} hint={t.bringHint} rows={2} value={known.bring ?? null} optional />
    </>
  )
}
