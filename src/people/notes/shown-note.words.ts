import { type Day, type Lang, spokenDay } from '#values/public.ts'
import { notesWords } from './notes.words.ts'
import type { NoteView } from './notes-of.ts'

export { notesWords }

/** A note as it stands in the timeline. */
export function shownNote(note: NoteView, lang: Lang, today: Day) {
  const t = notesWords[lang]
  const say = (day: Day) => spokenDay(day, lang, { year: 'when-other', than: today })
  const { next } = note
  return {
    id: note.id,
    at: note.onDay as string,
    when: say(note.onDay),
    text: note.text,
    kind: t.kinds[note.kind],
    by: note.author ? [note.author, note.authorOrganisation].filter(Boolean).join(', ') : null,
    next: next && {
      text: t.nextOn(say(next.day), next.what ?? ''),
      open: next.doneOn === null,
      late: next.doneOn === null && next.day < today,
      done: next.doneOn && t.doneOn(say(next.doneOn)),
    },
  }
}

export type ShownNote = ReturnType<typeof shownNote>
