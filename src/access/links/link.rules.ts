import { type Instant, instantOf } from '#values/public.ts'

export type LinkPurpose = 'invitation' | 'password-reset' | 'first-administrator'

const hours: Record<LinkPurpose, number> = { invitation: 7 * 24, 'password-reset': 1, 'first-administrator': 24 }

/** A week to take up an invitation, an hour for a password: long enough for a slow mailbox. */
export const endOfLink = (purpose: LinkPurpose, now: Instant): Instant =>
  instantOf(Date.parse(now) + hours[purpose] * 3_600_000)

/** Enough for somebody who keeps looking in the wrong mailbox, too few to fill one. */
export const lettersAnHour = 3

/** What the letters say. The door brings them, because a verb knows no language. */
export interface Letters {
  readonly invitation: LetterText
  readonly reset: LetterText
}

interface LetterText {
  readonly subject: (region: string) => string
  readonly body: (name: string, region: string, link: string) => string
}
