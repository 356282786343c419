import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenRegion, openRegion } from './by/region-with-pages.ts'
import type { Somebody } from './by/somebody.ts'

describe('The table that makes the best plan', () => {
  let open: OpenRegion
  let karin: Somebody
  beforeAll(async () => {
    open = await openRegion()
    karin = await open.as('Karin Wassink')
  }, 120_000)
  afterAll(async () => {
    await karin?.leave()
    await open?.close()
  })

  const rows = () => karin.page.getByRole('table', { name: 'Het beste plan' }).locator('tbody tr')

  it('takes the vacancies that were ticked, and divides the people who fit better than one by one', async () => {
    await karin.goTo('/vacancies')
    const boxes = karin.page.locator('input[name=chosen]')
    for (let at = 0; at < 12; at++) await boxes.nth(at).check()
    await karin.tap('Samen plannen')
    await karin.page.waitForURL(/together\?vacancy=/)
    await karin.reads(/krijgen een plek: samen/)
    await karin.reads(/Geen ander plan heeft meer punten/)
    expect(await rows().count()).toBeGreaterThan(5)
  })

  it('says for everybody what is next best, and what that costs all together', async () => {
    for (const said of await rows().allInnerTexts()) expect(said).toMatch(/Kost|Hier is niets anders/)
  })

  it('plans anew when somebody says no to a pair, and keeps that choice after a reload', async () => {
    const name = (await rows().first().getByRole('rowheader').innerText()).split('\n')[0] ?? ''
    const work = (await rows().first().getByRole('cell').first().getByRole('link').innerText()) ?? ''
    await rows()
      .first()
      .getByRole('link', { name: /^Dit niet/ })
      .press('Enter')
    await karin.page.waitForURL(/not=/)
    await karin.reads(/Gekozen aan deze tafel/)
    await karin.page.reload()
    const chosen = karin.page.getByRole('listitem').filter({ hasText: `krijgt ${work} niet.` })
    expect(name).toContain((await chosen.innerText()).split(' krijgt ')[0])
    expect(await chosen.innerText()).toMatch(/Kost \d+ punt|Kost niets/)
    await karin.tap(/^Ongedaan maken/)
    await karin.page.waitForURL((url) => !url.search.includes('not='))
  })
})
