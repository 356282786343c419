import type { Tallied } from '#access/public.ts'
import { addMonths, type Day, startOfMonth } from '#values/public.ts'

export const steps = ['known', 'ready', 'asked', 'yes', 'proposed', 'employer-yes', 'trial', 'placed'] as const
export type Step = (typeof steps)[number]

/** A trial is not work yet and stands apart; a secondment counts where somebody works, never with the lender as well. */
export const placementKinds = ['trial', 'hire', 'assignment'] as const
export type PlacementKind = (typeof placementKinds)[number]

export const timesToWork = ['weeks-4', 'months-3', 'months-6', 'months-12', 'longer'] as const
export type TimeToWork = (typeof timesToWork)[number]

export const periods = ['12-months', 'this-year', 'all'] as const
export type Period = (typeof periods)[number]

/** What matching cannot do without. */
export const missing = [
  'occupations',
  'hours',
  'dayparts',
  'available-from',
  'transports',
  'place',
  'helps',
  'spoken-dutch',
  'registered',
] as const

export type Counted<Key extends string, N> = { readonly of: Key; readonly number: N }

/** The figures of one day. `N` is what a reader gets to see for a number. */
export interface Figures<N = number> {
  readonly funnel: readonly Counted<Step, N>[]
  readonly months: readonly { readonly month: string; readonly kinds: readonly Counted<PlacementKind, N>[] }[]
  readonly started: readonly Counted<PlacementKind, N>[]
  /** Of these, written down on a later day than they began. */
  readonly startedLate: N
  readonly stages: readonly Counted<string, N>[]
  readonly running: { readonly kinds: readonly Counted<PlacementKind, N>[]; readonly together: N }
  readonly timeToWork: { readonly times: readonly Counted<TimeToWork, N>[]; readonly halfYear: N; readonly together: N }
  readonly gaps: readonly { readonly kind: string; readonly open: N; readonly arranged: N; readonly notNeeded: N }[]
  readonly quality: Quality<N>
  readonly towns: readonly Counted<string, N>[]
}

export interface Quality<N = number> {
  readonly looking: N
  readonly old: N
  readonly missing: readonly Counted<string, N>[]
}

/** From the first of a month, so that every month but the last is whole. Nothing for ever so long ago. */
export function firstDayOf(period: Period, day: Day): Day | null {
  if (period === 'all') return null
  return period === 'this-year' ? (`${day.slice(0, 4)}-01-01` as Day) : startOfMonth(addMonths(day, -11))
}

/** The months that a chart shows: those of the period, and at most the last twelve. */
export function monthsOf(period: Period, day: Day): readonly string[] {
  const first = firstDayOf(period, day) ?? startOfMonth(addMonths(day, -11))
  const months = Array.from({ length: 12 }, (_, at) => addMonths(first, at).slice(0, 7))
  return months.filter((month) => month <= day.slice(0, 7))
}

interface Asked {
  readonly day: Day
  readonly period: Period
  /** Whose kinds and places are named, also where nobody is counted: so the same figures of others lie beside these. */
  readonly named?: readonly Tallied[]
}

/** Everything the page shows, added up from the books of that day. */
export function figuresOf(book: readonly Tallied[], { day, period, named = book }: Asked): Figures {
  const from = firstDayOf(period, day)?.slice(0, 7) ?? ''
  const within = book.filter(({ month }) => month >= from)
  const happened = (figure: string, kind: string) => sumOf(within, figure, kind)
  const stands = (figure: string, kind: string) => sumOf(book, figure, kind)
  const started = placementKinds.map((of) => ({ of, number: happened('started', of) }))
  return {
    funnel: steps.map((of) => ({ of, number: happened(of, 'person') })),
    months: monthsOf(period, day).map((month) => ({
      month,
      kinds: placementKinds.map((of) => ({ of, number: sumOf(inMonth(book, month), 'started', of) })),
    })),
    started,
    startedLate: sum(
      within.filter(({ figure, kind }) => figure === 'started' && isPlacement(kind)).map(({ late }) => late),
    ),
    stages: kindsIn(named, 'stage').map((of) => ({ of, number: stands('stage', of) })),
    running: withTotal(placementKinds.map((of) => ({ of, number: stands('running', of) }))),
    timeToWork: timeToWorkOf(timesToWork.map((of) => ({ of, number: happened('time-to-work', of) }))),
    gaps: gapsIn(named).map((kind) => ({
      kind,
      open: stands('gap', kind),
      arranged: happened('gap-arranged', kind),
      notNeeded: happened('gap-not-needed', kind),
    })),
    quality: qualityOf(book),
    towns: kindsIn(named, 'town').map((of) => ({ of, number: stands('town', of) })),
  }
}

/** What is missing or old among who looks for work: of organisations, never of a person or a professional. */
export function qualityOf(book: readonly Tallied[]): Quality {
  return {
    looking: sumOf(book, 'looking', 'all'),
    old: sumOf(book, 'confirmed', 'old') + sumOf(book, 'confirmed', 'never'),
    missing: missing.map((of) => ({ of, number: sumOf(book, 'missing', of) })),
  }
}

const withTotal = (kinds: readonly Counted<PlacementKind, number>[]) => ({ kinds, together: together(kinds) })

const timeToWorkOf = (times: readonly Counted<TimeToWork, number>[]) => ({
  times,
  halfYear: together(times.slice(0, timesToWork.indexOf('months-6') + 1)),
  together: together(times),
})

const together = (counted: readonly Counted<string, number>[]) => sum(counted.map(({ number }) => number))

const gapsIn = (book: readonly Tallied[]) =>
  [...new Set(['gap', 'gap-arranged', 'gap-not-needed'].flatMap((figure) => kindsIn(book, figure)))].sort()

const isPlacement = (kind: string) => placementKinds.some((one) => one === kind)
const inMonth = (book: readonly Tallied[], month: string) => book.filter((line) => line.month === month)
const kindsIn = (book: readonly Tallied[], figure: string) =>
  [...new Set(book.flatMap((line) => (line.figure === figure ? [line.kind] : [])))].sort()
const sumOf = (book: readonly Tallied[], figure: string, kind: string) =>
  sum(book.flatMap((line) => (line.figure === figure && line.kind === kind ? [line.number] : [])))
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
