import { type Day, done, type Outcome, refused } from '#values/public.ts'

export const noteKinds = ['talk', 'phone', 'visit', 'message', 'remark'] as const
export type NoteKind = (typeof noteKinds)[number]

export type NoteRefusal =
  | { readonly because: 'next-what-missing'; readonly kind: 'invalid' }
  | { readonly because: 'next-day-missing'; readonly kind: 'invalid' }
  | { readonly because: 'not-yet'; readonly kind: 'invalid' }

interface Note {
  readonly onDay: Day
  readonly nextDay: Day | null
  readonly nextWhat: string | null
}

/** A note says what happened, and on which day what comes next: both or neither. */
export function checkNote(note: Note, today: Day): Outcome<undefined, NoteRefusal> {
  if (note.onDay > today) return refused({ because: 'not-yet', kind: 'invalid' })
  if (note.nextDay && !note.nextWhat) return refused({ because: 'next-what-missing', kind: 'invalid' })
  if (note.nextWhat && !note.nextDay) return refused({ because: 'next-day-missing', kind: 'invalid' })
  return done()
}
