/** Throws that come out the same every time, so that the region is the same for everybody who loads it. */
export type Dice = {
  readonly below: (n: number) => number
  readonly pick: <T>(from: readonly T[]) => T
  readonly some: <T>(from: readonly T[], count: number) => T[]
  readonly shuffled: <T>(list: readonly T[]) => T[]
}

export function dice(seed: number): Dice {
  let state = seed >>> 0

  /** A Weyl sequence, stirred twice. */
  function below(n: number): number {
    state = (state + 0x9e3779b9) >>> 0
    const once = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
    const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
    return ((twice ^ (twice >>> 16)) >>> 0) % n
  }

  function shuffled<T>(list: readonly T[]): T[] {
    const rest = [...list]
    return list.map(() => rest.splice(below(rest.length), 1)[0] as T)
  }

  function pick<T>(from: readonly T[]): T {
    if (from.length === 0) throw new Error('Nothing to pick from')
    return from[below(from.length)] as T
  }

  return { below, pick, some: (from, count) => shuffled(from).slice(0, count), shuffled }
}
