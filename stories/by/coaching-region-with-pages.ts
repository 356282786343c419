import { sessionCookieName } from '../../src/access/public.ts'
import type { Caller } from '../../src/platform/public.ts'
import { openBrowser } from '../../tests/browser.ts'
import { type CoachingRegion, coachingRegion } from '../../tests/coaching-region.ts'
import { freshApp, movableClock } from '../../tests/fresh-region.ts'
import { cookieOf } from '../../tests/small-region.ts'
import { type Somebody, somebody } from './somebody.ts'

/** The small region in which people are coached, open at an address, with a browser to walk in. */
export interface OpenCoaching {
  readonly fresh: Awaited<ReturnType<typeof freshApp>>
  readonly region: CoachingRegion
  readonly time: ReturnType<typeof movableClock>
  as(who: Caller, on?: 'desktop' | 'phone'): Promise<Somebody>
  close(): Promise<void>
}

export async function openCoaching(at: string): Promise<OpenCoaching> {
  const time = movableClock(at)
  const fresh = await freshApp({ clock: time.clock, listen: true })
  const browser = await openBrowser()
  const region = await coachingRegion(fresh.house)
  const address = (fresh.address ?? '').replace('127.0.0.1', 'localhost')
  return {
    ...{ fresh, region, time },
    as: async (who, on = 'desktop') => {
      const { session } = await cookieOf(fresh.house, who)
      return somebody({ browser, address, on, cookie: { name: sessionCookieName('http://localhost'), value: session } })
    },
    close: async () => {
      await browser.close()
      await fresh.close()
    },
  }
}
