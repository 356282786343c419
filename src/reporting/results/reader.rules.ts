import type { Figures } from './figures.rules.ts'
import {
  isFew,
  type Range,
  rangeOf,
  roundedToFive,
  type Seen,
  type Shown,
  shownAs,
  totalBeside,
} from './shown.rules.ts'

/** The figures of one keeper, and whether this reader sees them exactly. */
export interface Part {
  readonly figures: Figures
  readonly exact: boolean
}

/** Who keeps the dossiers and may see the people reads every number as it is. */
export const seenExactly = (figures: Figures): Seen<Figures> => withoutNobody(shownAs(figures, (number) => number))

/** Everybody else: rounded, and totals never tell more than their parts. */
export const seenRounded = (figures: Figures): Seen<Figures> =>
  withoutNobody(withTotals(figures, shownAs(figures, roundedToFive)))

/** The region is a total as well, of what its keepers show one by one. */
export function seenOfRegion(figures: Figures, parts: readonly Part[]): Seen<Figures> {
  const exact = parts.map((part) => part.exact)
  const show = (total: number, beside: readonly number[]) =>
    totalBeside(
      total,
      beside.map((one, at): Range => (exact[at] ? [one, one] : rangeOf(roundedToFive(one)))),
    )
  const seen = shownAs(
    figures,
    show,
    parts.map((part) => part.figures),
  )
  return withoutNobody(withTotals(figures, seen))
}

function withTotals(figures: Figures, seen: Seen<Figures>): Seen<Figures> {
  const { running, timeToWork } = seen
  const times = timeToWork.times.map(({ number }) => number)
  const placed = figures.timeToWork.together
  return {
    ...seen,
    started: seen.started.map((one, at) => ({
      ...one,
      number: stillSafe(one.number, figures.started[at]?.number ?? 0, monthsOf(seen, at)),
    })),
    running: {
      ...running,
      together: stillSafe(
        running.together,
        figures.running.together,
        running.kinds.map(({ number }) => number),
      ),
    },
    timeToWork: { times: timeToWork.times, halfYear: sumOf(times.slice(0, 3)), together: sumOf(times) },
    funnel: seen.funnel.map((one) =>
      one.of === 'placed' ? { ...one, number: stillSafe(one.number, placed, times) } : one,
    ),
  }
}

const monthsOf = (seen: Seen<Figures>, at: number) => seen.months.map(({ kinds }) => kinds[at]?.number ?? null)

/** What was shown already, unless it says more than its parts do. */
function stillSafe(shown: Shown, total: number, parts: readonly Shown[]): Shown {
  const beside = totalBeside(total, parts.map(rangeOf))
  return beside === roundedToFive(total) ? shown : beside
}

function sumOf(parts: readonly Shown[]): Shown {
  const sum = parts.reduce<number>((all, one) => all + (one ?? 0), 0)
  return isFew(sum) ? null : sum
}

/** A kind or a place that is not said is not named either. */
const withoutNobody = (seen: Seen<Figures>): Seen<Figures> => ({
  ...seen,
  gaps: seen.gaps.filter(({ open, arranged, notNeeded }) => Boolean(open || arranged || notNeeded)),
  stages: seen.stages.filter(({ number }) => Boolean(number)),
  towns: seen.towns.filter(({ number }) => Boolean(number)),
})
