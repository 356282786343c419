import type { House } from '../house.ts'

/** How soon a server locks under a key that another process put on the ring. */
export const refreshEvery = 2000

/** Opening never waits for this: a key that is met and not known is looked up at once. */
export function keepRing({ keys, log }: House): { stop(): Promise<void> } {
  const timer = setInterval(() => {
    keys.refresh().catch(() => log.warn('the key ring could not be read'))
  }, refreshEvery)
  timer.unref()
  return { stop: async () => clearInterval(timer) }
}
