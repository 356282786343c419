/** A part of a whole as two integers, so that nothing is lost on the way: 24 of 36 hours is [24, 36]. */
export type Fraction = readonly [part: number, whole: number]

/** Multiplies by each part and rounds once, at the end; a half goes away from zero, as on a payslip. */
export function roundedHalfUp(amount: number, ...fractions: readonly Fraction[]): number {
  const [part, whole] = product(amount, fractions)
  const size = part < 0n ? -part : part
  const rounded = (size * 2n + whole) / (whole * 2n)
  return Number(part < 0n ? -rounded : rounded)
}

/** Multiplies by each part and drops what is left over, so that nobody gets more than was granted. */
export function roundedDown(amount: number, ...fractions: readonly Fraction[]): number {
  const [part, whole] = product(amount, fractions)
  const rest = part % whole
  return Number((part - rest) / whole - (rest < 0n ? 1n : 0n))
}

function product(amount: number, fractions: readonly Fraction[]): [part: bigint, whole: bigint] {
  if (fractions.some(([, whole]) => whole <= 0)) throw new Error('A whole is more than nothing')
  return fractions.reduce<[bigint, bigint]>(
    ([part, whole], [times, over]) => [part * BigInt(times), whole * BigInt(over)],
    [BigInt(amount), 1n],
  )
}
