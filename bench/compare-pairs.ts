export interface Compared {
  readonly hidden_ms: number
  readonly missing_ms: number
  readonly ratio: number
  /** In how many of a hundred pairs the hidden one took longer, with the interval of 95 %. By chance it is fifty. */
  readonly slower_pct: readonly [low: number, share: number, high: number]
  /** A clock tells them apart: it is no chance, and more than a twentieth. */
  readonly tells: boolean
}

/** Two answers by their medians, and by how often the one took longer: what a single slow moment does not move. */
export function compared(pairs: readonly { readonly hidden: number; readonly missing: number }[]): Compared {
  const [hidden, missing] = [median(pairs.map((one) => one.hidden)), median(pairs.map((one) => one.missing))]
  const share = pairs.filter((one) => one.hidden > one.missing).length / pairs.length
  const [low, high] = wilson(share, pairs.length)
  const ratio = hidden / missing
  return {
    hidden_ms: round(hidden),
    missing_ms: round(missing),
    ratio: round(ratio),
    slower_pct: [low, share, high].map((part) => Math.round(part * 100)) as [number, number, number],
    tells: (low > 0.5 || high < 0.5) && Math.abs(ratio - 1) > 0.05,
  }
}

const round = (value: number) => Math.round(value * 100) / 100

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The interval of Wilson for a share: it stays between none and all, also for few pairs. */
function wilson(share: number, count: number): readonly [number, number] {
  const z = 1.96
  const middle = share + (z * z) / (2 * count)
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * count)) / count)
  const whole = 1 + (z * z) / count
  return [(middle - spread) / whole, (middle + spread) / whole]
}
