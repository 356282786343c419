import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** The one without a window first: it does the same with a fifth less work. */
const installed = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** Ours in every case: those that come with the npm browser end it with the first page. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The browser of the machine, else the one from npm. Close it after use. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findBrowser(process.env.CHROMIUM_PATH), args })

export async function findBrowser(named?: string, places: readonly string[] = installed): Promise<string> {
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no browser.`)
  }
  return places.find((place) => existsSync(place)) ?? fromNpm()
}

async function fromNpm(): Promise<string> {
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    return await packed.executablePath()
  } catch (cause) {
    throw new Error('No browser was found. Install chromium, or set CHROMIUM_PATH to one.', { cause })
  }
}
