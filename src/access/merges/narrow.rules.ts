import { addDays, type Day, latest } from '#values/public.ts'

/** Which organisation sees a dossier from when until when; by her own yes is another matter. */
export interface ReachRow {
  readonly id: string
  readonly organisation: string
  readonly from: Day
  readonly until: Day | null
}

export interface ReachChange {
  readonly id: string
  readonly before: { readonly from: Day; readonly until: Day | null }
  readonly after: { readonly from: Day; readonly until: Day | null }
}

/**
 * An organisation goes on seeing what became one only when it saw both, and no longer than it would have seen either.
 * What the holder itself sees does not change.
 */
export function narrowed(
  kept: readonly ReachRow[],
  merged: readonly ReachRow[],
  holder: string,
  today: Day,
): readonly ReachChange[] {
  const standing = (row: ReachRow) => row.until === null || row.until >= today
  return kept.filter(standing).flatMap((row) => {
    if (row.organisation === holder) return []
    const same = merged.filter((one) => standing(one) && one.organisation === row.organisation && one.from <= today)
    const until = same.length > 0 ? earliest(row.until, longest(same)) : addDays(today, -1)
    const after = until !== null && until < latest(row.from, today) ? ended(row.from, today) : { from: row.from, until }
    return after.until === row.until && after.from === row.from ? [] : [changed(row, after)]
  })
}

/** Nobody sees the dossier that went any more, but the holder, until it is destroyed. */
export const closed = (merged: readonly ReachRow[], holder: string, today: Day): readonly ReachChange[] =>
  merged
    .filter(({ organisation, until }) => organisation !== holder && (until === null || until >= today))
    .map((row) => changed(row, ended(row.from, today)))

const changed = ({ id, from, until }: ReachRow, after: ReachChange['after']): ReachChange => ({
  id,
  before: { from, until },
  after,
})

/** Until yesterday, also when it began today: from this moment on nothing is seen. */
function ended(from: Day, today: Day) {
  const yesterday = addDays(today, -1)
  return { from: from < yesterday ? from : yesterday, until: yesterday }
}

const longest = (rows: readonly ReachRow[]): Day | null =>
  rows.some(({ until }) => until === null)
    ? null
    : (rows
        .map(({ until }) => until)
        .toSorted()
        .at(-1) ?? null)

const earliest = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null ? a : a < b ? a : b)

/** One question to her: what for, and about whom. */
export interface Said {
  readonly id: string
  readonly key: string
  readonly what: string
  readonly state: 'asked' | 'given' | 'refused' | 'withdrawn' | 'expired'
  readonly until: Day | null
  /** Later answers to the same question count; earlier ones are history. */
  readonly at: string
}

export interface SaidChange {
  /** Of the one that stays: ended because the other dossier says no, or does not say yes to showing the profile. */
  readonly ends: readonly string[]
  readonly shorter: readonly { readonly id: string; readonly before: Day | null; readonly after: Day | null }[]
  /** A yes for one vacancy goes along with its question, when she said nothing else about it here. */
  readonly follows: readonly string[]
}

/** Of two answers the narrower counts; nothing that she said in one dossier opens what stood in the other. */
export function narrowest(kept: readonly Said[], merged: readonly Said[]): SaidChange {
  const [here, there] = [last(kept), last(merged)]
  const stands = (one: Said | undefined) => one?.state === 'given' || one?.state === 'asked'
  const standing = [...here.values()].filter(stands)
  const ends = standing.filter((one) => {
    const other = there.get(one.key)
    if (other?.state === 'refused' || other?.state === 'withdrawn') return true
    return one.what === 'profile-release' && one.state === 'given' && other?.state !== 'given'
  })
  const going = new Set(ends.map(({ id }) => id))
  const shorter = standing.flatMap((one) => {
    const other = there.get(one.key)
    const after = other?.state === 'given' ? earliest(one.until, other.until) : one.until
    return going.has(one.id) || after === one.until ? [] : [{ id: one.id, before: one.until, after }]
  })
  const follows = merged.filter(({ key, what }) => what === 'name-for-vacancy' && !here.has(key))
  return { ends: [...going], shorter, follows: follows.map(({ id }) => id) }
}

/** Of each question the answer that counts: one that stands, or else the latest. */
function last(all: readonly Said[]): ReadonlyMap<string, Said> {
  const order = all.toSorted((a, b) => Number(isOpen(a)) - Number(isOpen(b)) || (a.at < b.at ? -1 : 1))
  return new Map(order.map((one) => [one.key, one]))
}

const isOpen = ({ state }: Said) => state === 'given' || state === 'asked'
