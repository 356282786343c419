import type { Id, Instant } from '#values/public.ts'

/** Who wrote it: she, somebody who acts for her, or who helps her. */
export type SentBy = 'herself' | 'acting' | 'colleague'

/** One message between a person and who helps her; the text is sealed. */
export interface Message {
  readonly id: Id<'Message'>
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly sentBy: SentBy
  readonly sealed: Buffer
  readonly sentAt: Instant
  readonly author: Id<'Account'> | null
  readonly readAt: Instant | null
  /** It came in as an answer to a letter; and how many files came along, which are not kept. */
  readonly byMail: boolean
  readonly leftOut: number
}

/** As it stands on a page; a text that the reader has no key to is not shown at all. */
export interface MessageView {
  readonly id: string
  readonly sentBy: SentBy
  readonly author: string | null
  readonly text: string
  readonly sentAt: Instant
  readonly read: boolean
  readonly byMail: boolean
  readonly leftOut: number
}
