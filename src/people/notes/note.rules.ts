import { type AboutHealth, readOver } from '#access/public.ts'
import { type Day, done, type Outcome, refused } from '#values/public.ts'

export const noteKinds = ['talk', 'phone', 'visit', 'message', 'remark'] as const
export type NoteKind = (typeof noteKinds)[number]

export type NoteRefusal =
  | AboutHealth
  | { readonly because: 'next-what-missing'; readonly kind: 'invalid' }
  | { readonly because: 'next-day-missing'; readonly kind: 'invalid' }
  | { readonly because: 'not-yet'; readonly kind: 'invalid' }

interface Note {
  readonly text: string
  readonly onDay: Day
  readonly nextDay: Day | null
  readonly nextWhat: string | null
  /** Somebody read the warning and means what stands there. */
  readonly meant: boolean
}

/** A note says what happened and what helps. A word about health is asked about once, before anything is kept. */
export function checkNote(note: Note, today: Day): Outcome<undefined, NoteRefusal> {
  const read = readOver([note.text, note.nextWhat], note.meant)
  if (!read.done) return read
  if (note.onDay > today) return refused({ because: 'not-yet', kind: 'invalid' })
  if (note.nextDay && !note.nextWhat) return refused({ because: 'next-what-missing', kind: 'invalid' })
  if (note.nextWhat && !note.nextDay) return refused({ because: 'next-day-missing', kind: 'invalid' })
  return done()
}
