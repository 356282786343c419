import type { LineToClaim } from '#coaching/public.ts'
import { addEuros, cents, type Euro, partOfEuro, roundedHalfUp } from '#values/public.ts'

/** Minutes at a rate of cents for an hour, rounded once for each line; a line that takes away is as much less. */
export const amountOf = (minutes: number, rate: number): Euro => cents(roundedHalfUp(minutes, [rate, 60]))

/** The tax of one claim, rounded once over all of it. A share is in hundredths of a per cent. */
export const vatOf = (net: Euro, share: number): Euro => partOfEuro(net, [share, 10_000])

export interface PricedLine {
  readonly line: LineToClaim
  readonly minutes: number
  readonly cents: Euro
}

/** A line against one that was refused takes nothing away: nothing was given for it. It goes along, and stays as it is. */
export const priced = (lines: readonly LineToClaim[], rate: number): readonly PricedLine[] =>
  lines.map((line) => {
    const minutes = line.counteredWas === 'refused' ? 0 : line.minutes
    return { line, minutes, cents: amountOf(minutes, rate) }
  })

interface Sum {
  readonly minutes: number
  readonly cents: Euro
}

/** Together, to the minute and the cent. */
export const sumOf = (lines: readonly Sum[]): Sum => ({
  minutes: lines.reduce((sum, { minutes }) => sum + minutes, 0),
  cents: addEuros(...lines.map((line) => line.cents)),
})
