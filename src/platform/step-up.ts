import type { Instant } from '#values/public.ts'
import type { Caller, Permit } from './house.ts'

/**
 * Thrown by an act that asks a fresh proof of who is there. Like signing in first it is no answer of the work, so no verb
 * has to know of it: a page sends somebody to prove it, an address for programs says so.
 */
export class StepUpRequired extends Error {
  readonly minutes: number
  constructor(minutes: number) {
    super('A fresh proof of who asks is needed.')
    this.minutes = minutes
  }
}

/** Who came in without a session, such as a job, is not asked; the token of a program never proves anything. */
export function assertProven({ provenAt }: Caller, { provenWithin }: Permit, now: Instant): void {
  if (provenWithin === undefined || provenAt === undefined) return
  const since = Date.parse(now) - provenWithin * 60_000
  if (provenAt === null || Date.parse(provenAt) <= since) throw new StepUpRequired(provenWithin)
}
