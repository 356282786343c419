import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { isAwake, keepTwoOfEach, markNewColours } from './what-repeats.ts'

/** The short form, handed over once for each window: read anew for each page it takes as long as the page itself. */
const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export const bringAxe = (page: Page): Promise<unknown> => page.addInitScript(axeScript)

/** Every rule about everything on the page; in another colour scheme the same page can only differ in its contrast. */
export async function allFaults(page: Page, contrastOnly: boolean): Promise<string[]> {
  await page.waitForFunction(isAwake) // what reads a page leaves marks in it, and the script must find it as it was sent
  return faultsOn(page, contrastOnly ? ['color-contrast'] : all)
}

/**
 * Every rule, with less to read: of rows that are built alike two stay, and text is measured once for each pair of
 * colours and size that these pages have. `seen` remembers those from page to page.
 */
export async function faultsNotSeen(page: Page, seen: Set<string>): Promise<string[]> {
  await page.waitForFunction(isAwake) // a row that goes too early is one that the script misses
  await page.evaluate(keepTwoOfEach)
  for (const colours of await page.evaluate(markNewColours, [...seen])) seen.add(colours)
  return faultsOn(page, all, '[data-new-colours]')
}

const faultsOn = (page: Page, runOnly: string[], contrastOf?: string): Promise<string[]> =>
  page.evaluate(
    async ({ runOnly, contrastOf }) => {
      const { axe: inPage } = globalThis as unknown as { axe: typeof axe }
      if (contrastOf) inPage.configure({ rules: [{ id: 'color-contrast', selector: contrastOf }] })
      const { violations } = await inPage.run(document, { runOnly, resultTypes: ['violations'], elementRef: false })
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target} ${nodes[0]?.failureSummary}`)
    },
    { runOnly, contrastOf },
  )
