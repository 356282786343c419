/** Numbers that look random and are the same for the same seed. */
export interface Chance {
  /** From nought up to, and never, one. */
  readonly part: () => number
  /** A whole number, both ends included. */
  readonly whole: (from: number, until: number) => number
  readonly happens: (share: number) => boolean
  readonly oneOf: <One>(all: readonly One[]) => One
}

/** Weyl steps, mixed twice: quick, and good enough to scatter people over a map. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const part = () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296
  }
  const whole = (from: number, until: number) => from + Math.floor(part() * (until - from + 1))
  return {
    part,
    whole,
    happens: (share) => part() < share,
    oneOf: <One>(all: readonly One[]) => all[whole(0, all.length - 1)] as One,
  }
}

/** Draws places in a list, each as often as its weight says. */
export function drawing(weights: readonly number[]): (from: Chance) => number {
  const sums = new Float64Array(weights.length)
  let sum = 0
  for (const [place, weight] of weights.entries()) {
    sum += weight
    sums[place] = sum
  }
  return (from) => {
    const wanted = from.part() * sum
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] as number) > wanted) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** The first is drawn most, as in language and in work. */
export const zipf = (length: number, steepness: number): number[] =>
  Array.from({ length }, (_, place) => (place + 1) ** -steepness)
