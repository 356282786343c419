import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenRegion, openRegion } from './by/region-with-pages.ts'
import type { Somebody } from './by/somebody.ts'

describe('The engine explains itself to a candidate', () => {
  let open: OpenRegion
  beforeAll(async () => {
    open = await openRegion()
  }, 120_000)
  afterAll(() => open?.close())

  /** On her phone, without any script: the question, and one tap further why she is asked. */
  async function reasonsFor(lang: 'nl' | 'en', read: RegExp, why: string) {
    const naomi = await open.as('Naomi van den Brink', { on: 'phone', javaScript: false, lang })
    await naomi.goTo(`/my?lang=${lang}`)
    await naomi.tap(read)
    await naomi.page.getByText(why, { exact: true }).click()
    return { naomi, reasons: await naomi.page.locator('details[open] .sk-reasons li').allInnerTexts() }
  }
  const words = (sentence: string) => sentence.trim().split(/\s+/).length
  const isPlain = (reasons: readonly string[]) => {
    expect(reasons.length).toBeGreaterThan(0)
    expect(reasons.length).toBeLessThanOrEqual(3)
    for (const reason of reasons) expect(words(reason), reason).toBeLessThanOrEqual(12)
    expect(reasons.join(' ')).not.toMatch(/\d+ (van|of) 100|punten|points|score/)
  }

  it('Naomi reads in at most three short sentences why this work may fit her, and no points', async () => {
    const { naomi, reasons } = await reasonsFor('nl', /Lees de vraag/, 'Waarom wij u vragen')
    isPlain(reasons)
    expect(reasons.join(' ')).toMatch(/\bU\b/)
    await staysHerChoice(naomi, 'Ja', 'Nee')
  })

  it('and in English as well', async () => {
    const { naomi, reasons } = await reasonsFor('en', /Read the question/, 'Why we ask you')
    isPlain(reasons)
    expect(reasons.join(' ')).toMatch(/\bYou\b/)
    await staysHerChoice(naomi, 'Yes', 'No')
  })

  /** Whatever fits, she decides: yes and no stand on the same screen. */
  async function staysHerChoice(naomi: Somebody, yes: string, no: string) {
    expect(await naomi.page.getByRole('button', { name: yes, exact: true }).count()).toBe(1)
    expect(await naomi.page.getByRole('link', { name: no, exact: true }).count()).toBe(1)
    await naomi.leave()
  }
})
