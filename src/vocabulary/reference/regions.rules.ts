import type { Day } from '#values/public.ts'
import type { Entry } from './entry.ts'

/** In which region a municipality lay, from a day until the day on which it no longer did. */
export interface Span {
  readonly region: string
  readonly regionName: string
  readonly from: Day
  readonly until: Day | null
}

/** What a file says counts from its day on. What was before that day stays; what was known after it is known better now. */
export function spansFrom(before: readonly Span[], now: Pick<Span, 'region' | 'regionName'> | null, day: Day): Span[] {
  const kept = before.filter(({ from }) => from < day).map((span) => ({ ...span, until: earliest(span.until, day) }))
  const last = kept.at(-1)
  if (!now) return kept
  if (last?.region === now.region && last.until === day) return [...kept.slice(0, -1), { ...last, ...now, until: null }]
  return [...kept, { region: now.region, regionName: now.regionName, from: day, until: null }]
}

const earliest = (until: Day | null, day: Day): Day => (until !== null && until < day ? until : day)

/** Where it lay on a day; nothing when we do not know. */
export const regionOn = (spans: readonly Span[], day: Day): Span | undefined =>
  spans.find(({ from, until }) => from <= day && (until === null || day < until))

export interface Municipality {
  readonly spans: readonly Span[]
  /** It became part of another one: its years stay, and it counts as withdrawn. */
  readonly gone?: true
}

/** The entries of a file, each with what was known before; and those that the file no longer has, with their end. */
export function withSpans(read: readonly Entry[], before: readonly Entry[], day: Day): Entry[] {
  const known = new Map(before.map((entry) => [entry.key, entry]))
  const there = new Set(read.map(({ key }) => key))
  const now = read.map((entry) => {
    const raw = entry.content as Pick<Span, 'region' | 'regionName'>
    return { ...entry, content: { spans: spansFrom(spansOf(known.get(entry.key)), raw, day) } }
  })
  const ended = before
    .filter(({ key }) => !there.has(key))
    .map((entry) => ({ ...entry, content: { spans: spansFrom(spansOf(entry), null, day), gone: true } }))
    .filter(({ content }) => content.spans.length > 0)
  return [...now, ...ended]
}

const spansOf = (entry: Entry | undefined): readonly Span[] => (entry?.content as Municipality | undefined)?.spans ?? []
