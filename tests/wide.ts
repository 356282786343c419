/** True under `npm run test:wide`: then all combinations are tried, otherwise a sample. */
export const wide = (): boolean => process.env.WIDE === '1'

/** All of them in a wide run, otherwise an even sample of about this size: the same ones each time, so a failure comes back. */
export const sampleOf = <T>(all: readonly T[], size: number): readonly T[] => {
  const step = wide() ? 1 : Math.max(1, Math.ceil(all.length / size))
  return all.filter((_, at) => at % step === 0)
}
