import type { NoteKind } from '#people/notes/note.rules.ts'
import { notesWords } from '#people/notes/notes.words.ts'
import { notesListWords } from '#people/notes-list/notes-list.words.ts'
import { Badge, type Column, PersonName, Soft, useWords } from '#platform/ui/ui.tsx'

interface Row {
  readonly id: string
  readonly dossier: string
  readonly person: string
  readonly kind: NoteKind
  readonly text: string
  readonly day: string
  readonly author: string | null
  readonly next: {
    readonly what: string | null
    readonly day: string
    readonly late: boolean
    readonly done: string | null
  } | null
}

/** Every column the list of notes can have. */
export function useNotesColumns() {
  const t = useWords(notesListWords)
  const { kinds } = useWords(notesWords)
  return [
    {
      id: 'person',
      head: t.person,
      main: true,
      fixed: true,
      sort: 'person',
      cell: ({ person, dossier }) => <PersonName name={person} to={`/people/${dossier}/notes`} />,
    },
    { id: 'day', head: t.day, sort: 'day', cell: ({ day }) => day },
    { id: 'kind', head: t.kind, sort: 'kind', cell: ({ kind }) => kinds[kind] },
    { id: 'text', head: t.text, cell: ({ text }) => <span className="sk-note-text">{text}</span> },
    { id: 'author', head: t.author, sort: 'author', cell: ({ author }) => author },
    { id: 'next', head: t.next, sort: 'next', cell: ({ next }) => <Next next={next} /> },
  ] satisfies (Column<Row> & { id: string; fixed?: boolean })[]
}

function Next({ next }: Pick<Row, 'next'>) {
  const t = useWords(notesListWords)
  if (!next) return <Soft>{t.nothing}</Soft>
  if (next.done) return <Soft>{`${next.what ?? ''}, ${t.doneOn(next.done)}`}</Soft>
  return next.late ? (
    <>
      {next.what} <Badge tone="caution">{next.day}</Badge>
    </>
  ) : (
    `${next.what ?? ''}, ${next.day}`
  )
}
