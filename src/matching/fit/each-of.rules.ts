import type { Verdict } from './verdict.ts'

/** What was asked, sorted by what we know of it. */
export interface EachOf {
  readonly have: readonly string[]
  readonly missing: readonly string[]
  readonly open: readonly string[]
}

const nothing: EachOf = { have: [], missing: [], open: [] }

/** Every thing asked lands in exactly one of three: there, known to be absent, not known. */
export function eachOf(asked: readonly string[], has: (id: string) => Verdict): EachOf {
  if (asked.length === 0) return nothing
  const [have, missing, open]: [string[], string[], string[]] = [[], [], []]
  const place = { yes: have, no: missing, unknown: open }
  for (const id of asked) place[has(id)].push(id)
  return { have, missing, open }
}

/** What stands in both lists is there: a later certificate outruns an older "not yet". */
export const isKnown =
  (present: readonly string[], absent: readonly string[]) =>
  (id: string): Verdict =>
    present.includes(id) ? 'yes' : absent.includes(id) ? 'no' : 'unknown'
