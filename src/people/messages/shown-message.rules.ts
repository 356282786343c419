import { type Day, type Lang, spokenDay, spokenTime, today } from '#values/public.ts'
import type { MessageView, SentBy } from './message.ts'

interface Words {
  readonly at: (day: string, time: string) => string
  readonly byMail: (leftOut: number) => string
  readonly by: (sentBy: SentBy, author: string | null) => string
}

/** A message as one reads it: who wrote it, when, and the text. */
export const shownMessage = (one: MessageView, words: Words, lang: Lang, now: Day) => ({
  ...{ id: one.id, text: one.text, read: one.read, ours: one.sentBy === 'colleague', at: one.sentAt as string },
  when: words.at(spokenDay(today(one.sentAt), lang, { year: 'when-other', than: now }), spokenTime(one.sentAt, lang)),
  by: words.by(one.sentBy, one.author),
  how: one.byMail ? words.byMail(one.leftOut) : null,
})

export type ShownMessage = ReturnType<typeof shownMessage>
