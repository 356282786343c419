import { generate } from 'otplib'
import { firstAdministratorLink } from '../../src/access/public.ts'
import { openBrowser } from '../../tests/browser.ts'
import { freshApp, movableClock } from '../../tests/fresh-region.ts'
import { type Somebody, somebody } from './somebody.ts'

type Setting = Omit<Parameters<typeof somebody>[0], 'browser' | 'address'>

/** Schakel before anybody has been here, on a Monday at half past eight, with a browser to walk in. */
export async function openEmptyRegion() {
  const time = movableClock('2026-11-23T07:30:00Z')
  const app = await freshApp({ clock: time.clock, listen: true, jobs: true })
  const browser = await openBrowser()
  const address = (app.address ?? '').replace('127.0.0.1', 'localhost')
  const pathOf = (link: string) => link.replace(app.house.config.baseUrl, '')
  const codeOf = (secret: string) => generate({ secret, epoch: Math.floor(Date.parse(time.clock.now()) / 1000) })
  return {
    pathOf,
    codeOf,
    passes: time.passes,
    linkInTheTerminal: async () => pathOf((await firstAdministratorLink(app.house)) ?? ''),
    somebody: (setting: Setting = {}) => somebody({ browser, address, ...setting }),
    /** Sets up a telephone by the letters below the picture; gives back what the telephone keeps. */
    setUpTelephone: async (who: Somebody): Promise<string> => {
      const secret = ((await who.page.locator('.sk-secret').textContent()) ?? '').replaceAll(' ', '')
      await who.fill('Typ de zes cijfers die de app nu laat zien', await codeOf(secret))
      await who.tap('Verder')
      return secret
    },
    close: async () => {
      await browser.close()
      await app.close()
    },
  }
}

export type EmptyRegion = Awaited<ReturnType<typeof openEmptyRegion>>
