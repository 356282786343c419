import { done, type Instant, instantOf, type Outcome, refused } from '#values/public.ts'

/** A letter lies for a while before somebody answers it; after a month nobody does. */
const days = 30
export const endOfReplyAddress = (now: Instant): Instant => instantOf(Date.parse(now) + days * 24 * 60 * 60 * 1000)

/** As long as on the page. */
const mostLetters = 1000

/** A letter that goes round comes by more machines than any other. */
const mostHops = 30

export type ReplyRefusal =
  | { readonly because: 'replies-are-off'; readonly kind: 'not-allowed' }
  | { readonly because: 'too-large'; readonly kind: 'invalid' }
  | { readonly because: 'unreadable'; readonly kind: 'invalid' }
  | { readonly because: 'no-such-address'; readonly kind: 'not-found' }
  | { readonly because: 'no-text'; readonly kind: 'invalid' }
  | { readonly because: 'too-long'; readonly kind: 'invalid' }
  | { readonly because: 'about-health'; readonly kind: 'invalid' }
  | { readonly because: 'too-many'; readonly kind: 'invalid' }

interface Came {
  readonly isAutomatic: boolean
  readonly hops: number
  readonly from: string | null
}

/** What nobody wrote is let go without a word: an answer to it would come back, and so on. */
export function whyDropped({ isAutomatic, hops, from }: Came, ours: readonly string[]): Dropped | undefined {
  if (hops > mostHops || (from !== null && ours.includes(from))) return 'loop'
  return isAutomatic ? 'automatic' : undefined
}

export type Dropped = 'automatic' | 'loop'

export function judgeText(text: string): Outcome<string, ReplyRefusal> {
  if (text === '') return refused({ because: 'no-text', kind: 'invalid' })
  return text.length > mostLetters ? refused({ because: 'too-long', kind: 'invalid' }) : done(text)
}
