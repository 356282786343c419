import type { Browser, BrowserContext, Page } from 'playwright-core'

export interface Somebody {
  readonly page: Page
  /** Taps, clicks, keys and filled fields so far; what somebody types counts as one. */
  readonly inputs: () => number
  readonly typedFields: () => number
  /** What the pages reported since the last time this was asked. */
  readonly faults: () => string[]
  goTo(path: string): Promise<void>
  /** By what one sees: the name of a button or a link. */
  tap(name: string | RegExp): Promise<void>
  choose(label: string | RegExp, option?: string): Promise<void>
  /** One key, or a key together with Alt or Control. */
  press(key: string): Promise<void>
  fill(label: string | RegExp, text: string): Promise<void>
  bring(label: string | RegExp, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void>
  reads(text: string | RegExp): Promise<void>
  doesNotRead(text: string | RegExp): Promise<void>
  leave(): Promise<void>
}

interface Options {
  readonly browser: Browser
  readonly address: string
  readonly cookie?: { readonly name: string; readonly value: string }
  readonly on?: 'desktop' | 'phone'
  readonly lang?: 'nl' | 'en'
  readonly javaScript?: boolean
}

const sizes = { desktop: { width: 1440, height: 1000 }, phone: { width: 390, height: 844 } }

/** Somebody with a browser of their own. Every fault on a page ends the story. */
export async function somebody(options: Options): Promise<Somebody> {
  const context = await options.browser.newContext({
    viewport: sizes[options.on ?? 'desktop'],
    locale: options.lang === 'en' ? 'en-GB' : 'nl-NL',
    javaScriptEnabled: options.javaScript ?? true,
  })
  if (options.cookie) await context.addCookies([{ ...options.cookie, url: options.address }])
  const page = await context.newPage()
  const faults = listen(page)
  return acting(context, page, options.address, faults)
}

/** A key of the page itself, as the browser takes it: it looks at the letter on the key, which a plain press leaves out. */
async function pressWithAlt(page: Page, letter: string): Promise<void> {
  const keys = await page.context().newCDPSession(page)
  const about = { modifiers: 1, key: letter, code: `Key${letter.toUpperCase()}`, unmodifiedText: letter, text: letter }
  const windowsVirtualKeyCode = letter.toUpperCase().charCodeAt(0)
  await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', windowsVirtualKeyCode, ...about })
  await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', windowsVirtualKeyCode, ...about })
}

function listen(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    const isRefusal = /status of (4\d\d)/.test(message.text())
    if (message.type() === 'error' && !isRefusal) faults.push(message.text())
  })
  return faults
}

function acting(context: BrowserContext, page: Page, address: string, faults: string[]): Somebody {
  let inputs = 0
  let typed = 0
  const actOn = async (work: () => Promise<unknown>) => {
    inputs++
    await work()
    await page.waitForLoadState('networkidle')
    if (faults.length > 0) throw new Error(`The page reported: ${faults.join('; ')}`)
  }
  const named = (name: string | RegExp) =>
    page.getByRole('button', { name }).or(page.getByRole('link', { name })).filter({ visible: true }).first()
  return {
    page,
    inputs: () => inputs,
    typedFields: () => typed,
    faults: () => faults.splice(0),
    goTo: async (path) => {
      await page.goto(new URL(path, address).href, { waitUntil: 'networkidle' })
      if (faults.length > 0) throw new Error(`The page reported: ${faults.join('; ')}`)
    },
    tap: (name) => actOn(() => named(name).click()),
    choose: (label, option) =>
      actOn(() =>
        option ? page.getByLabel(label).selectOption({ label: option }) : page.getByLabel(label).first().check(),
      ),
    press: (key) =>
      actOn(() => (key.startsWith('Alt+') ? pressWithAlt(page, key.slice(-1)) : page.keyboard.press(key))),
    fill: async (label, text) => {
      typed++
      await actOn(() => page.getByLabel(label).first().fill(text))
    },
    bring: (label, file) => actOn(() => page.getByLabel(label).first().setInputFiles(file)),
    reads: async (text) => {
      await page.locator('body').getByText(text).filter({ visible: true }).first().waitFor({ timeout: 10_000 })
    },
    doesNotRead: async (text) => {
      const seen = await page.locator('body').getByText(text).filter({ visible: true }).count()
      if (seen > 0) throw new Error(`The page shows ${text}`)
    },
    leave: () => context.close(),
  }
}
