import { manyWords } from '#people/many/many.words.ts'
import { noteKinds } from '#people/notes/note.rules.ts'
import { notesWords } from '#people/notes/notes.words.ts'
import { DateField, Radios, TextArea, TextField, useWords } from '#platform/ui/ui.tsx'

/** What one writes once, for everybody chosen. */
export function NoteFields() {
  const t = useWords(manyWords)
  const { kinds } = useWords(notesWords)
  return (
    <>
      <Radios
        name="kind"
        label={t.kind}
        value="message"
        options={noteKinds.map((value) => ({ value, label: kinds[value] }))}
        inRow
      />
      <TextArea name="text" label={t.text} rows={4} />
      <TextField name="nextWhat" label={t.nextWhat} optional />
      <DateField name="nextDay" label={t.nextDay} optional />
    </>
  )
}
