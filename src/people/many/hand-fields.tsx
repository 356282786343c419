import { manyWords } from '#people/many/many.words.ts'
import { DateField, Soft, TextArea, useWords } from '#platform/ui/ui.tsx'

/** From when, and what colleagues should know of the whole. */
export function HandFields({ today }: { today: string }) {
  const t = useWords(manyWords)
  return (
    <>
      <DateField name="from" label={t.from} value={today} />
      <TextArea name="note" label={t.handNote} hint={t.handNoteHint} rows={3} optional />
      <Soft>{t.along}</Soft>
    </>
  )
}
