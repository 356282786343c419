import { type Instant, instantOf } from '#values/public.ts'

/** Enough for a forgotten capital, too few for a guess. */
export const failuresAllowed = 5
export const windowMinutes = 15

const windowMs = windowMinutes * 60_000

export const startOfWindow = (now: Instant): Instant => instantOf(Date.parse(now) - windowMs)

/** Until when nobody may try; nothing when one may. The fifth failure closes the door for a quarter of an hour. */
export function lockedUntil(failures: readonly Instant[], now: Instant): Instant | undefined {
  const recent = failures.filter((at) => at > startOfWindow(now)).toSorted()
  const fifth = recent.at(-failuresAllowed)
  return fifth && recent.length >= failuresAllowed
    ? instantOf(Date.parse(recent.at(-1) ?? fifth) + windowMs)
    : undefined
}
