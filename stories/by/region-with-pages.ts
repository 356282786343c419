import type { Browser } from 'playwright-core'
import { sessionCookieName } from '../../src/access/public.ts'
import { openBrowser } from '../../tests/browser.ts'
import { cookieFor, inventedRegion } from '../../tests/invented-region.ts'
import { type Somebody, somebody } from './somebody.ts'

type Region = Awaited<ReturnType<typeof inventedRegion>>
type Setting = Omit<Parameters<typeof somebody>[0], 'browser' | 'address' | 'cookie'>

/** Hanzestroom, open at an address, with a browser to walk in. */
export interface OpenRegion {
  readonly region: Region
  readonly browser: Browser
  readonly address: string
  as(name: string | null, setting?: Setting): Promise<Somebody>
  /** What the API answers to somebody, for ids that a story starts from. */
  ask(name: string, path: string): Promise<unknown>
  close(): Promise<void>
}

export async function openRegion(options: Parameters<typeof inventedRegion>[0] = {}): Promise<OpenRegion> {
  const region = await inventedRegion({ ...options, listen: true })
  const browser = await openBrowser()
  const address = (region.address ?? '').replace('127.0.0.1', 'localhost')
  const cookieName = sessionCookieName('http://localhost')
  const cookieOf = async (name: string) => ({
    name: cookieName,
    value: (await cookieFor(region.house, name)).session,
  })
  return {
    region,
    browser,
    address,
    as: async (name, setting = {}) =>
      somebody({ browser, address, ...setting, ...(name ? { cookie: await cookieOf(name) } : {}) }),
    ask: async (name, path) => {
      const { name: cookie, value } = await cookieOf(name)
      const answer = await fetch(`${address}/api/v1${path}`, { headers: { cookie: `${cookie}=${value}` } })
      return answer.json()
    },
    close: async () => {
      await browser.close()
      await region.close()
    },
  }
}
