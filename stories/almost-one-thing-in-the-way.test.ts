import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenRegion, openRegion } from './by/region-with-pages.ts'

describe('Almost: one thing in the way', () => {
  let open: OpenRegion
  beforeAll(async () => {
    open = await openRegion()
  }, 120_000)
  afterAll(() => open?.close())

  const almostOrderpicker = async () => {
    const karin = await open.as('Karin Wassink')
    await karin.goTo('/vacancies?q=orderpicker')
    await karin.tap('Orderpicker')
    await karin.page.waitForURL(/vacancies\/[0-9a-f-]{36}/)
    await karin.tap(/^Bijna/)
    await karin.page.waitForURL(/almost/)
    return karin
  }

  it('says of who almost fits which one thing is in the way, and what would remove it', async () => {
    const karin = await almostOrderpicker()
    await karin.reads(/te ver met de fiets/)
    await karin.reads(/verder reizen/)
    await karin.leave()
  })

  it('names one thing for each of them, and never two', async () => {
    const karin = await almostOrderpicker()
    await karin.page.locator('.sk-almost').nth(9).waitFor()
    const gaps = await karin.page
      .locator('.sk-almost')
      .evaluateAll((people) => people.map((one) => one.querySelectorAll('.sk-almost__gap').length))
    expect(new Set(gaps)).toEqual(new Set([1]))
    await karin.leave()
  })
})
