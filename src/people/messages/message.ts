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
}

/** As it stands on a page; a text that the reader has no key to is not shown at all. */
export interface MessageView {
  readonly id: string
  readonly sentBy: SentBy
  readonly author: string | null
  readonly text: string
  readonly sentAt: Instant
  readonly read: boolean
}
