import { type Instant, instantOf } from '#values/public.ts'
import type { Message } from './message.ts'

/** What somebody wrote stays here for as long as it takes to see that it was not meant so. */
export const secondsToTakeBack = 10

/** What she reads: what a colleague wrote a moment ago may still be taken back. */
export const hasLeft = ({ sentBy, sentAt }: Pick<Message, 'sentBy' | 'sentAt'>, now: Instant): boolean =>
  sentBy !== 'colleague' || leavesAt(sentAt) <= now

export const mayTakeBack = (message: Pick<Message, 'sentBy' | 'sentAt' | 'readAt'>, now: Instant): boolean =>
  message.sentBy === 'colleague' && message.readAt === null && !hasLeft(message, now)

export const leavesAt = (sentAt: Instant): Instant => instantOf(new Date(Date.parse(sentAt) + secondsToTakeBack * 1000))
