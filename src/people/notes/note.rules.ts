import { type Day, done, folded, type Outcome, refused } from '#values/public.ts'
import { medicalStems, medicalWords } from './medical-words.ts'

export const noteKinds = ['talk', 'phone', 'visit', 'message', 'remark'] as const
export type NoteKind = (typeof noteKinds)[number]

export type NoteRefusal =
  | { readonly because: 'word-about-health'; readonly kind: 'invalid'; readonly words: readonly string[] }
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
  if (note.onDay > today) return refused({ because: 'not-yet', kind: 'invalid' })
  if (note.nextDay && !note.nextWhat) return refused({ because: 'next-what-missing', kind: 'invalid' })
  if (note.nextWhat && !note.nextDay) return refused({ because: 'next-day-missing', kind: 'invalid' })
  const words = wordsAboutHealth(`${note.text} ${note.nextWhat ?? ''}`)
  if (words.length > 0 && !note.meant) return refused({ because: 'word-about-health', kind: 'invalid', words })
  return done()
}

/** The words that speak of health, as they stand there; each once. */
export function wordsAboutHealth(text: string): readonly string[] {
  const written = text.match(/[\p{L}\p{M}'’-]+/gu) ?? []
  return [...new Set(written.filter(isAboutHealth))]
}

function isAboutHealth(word: string): boolean {
  const plain = folded(word)
  return medicalWords.includes(plain) || medicalStems.some((stem) => plain.includes(stem))
}
