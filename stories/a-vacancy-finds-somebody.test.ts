import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenRegion, openRegion } from './by/region-with-pages.ts'

describe('A vacancy finds somebody, and says why', () => {
  let open: OpenRegion
  beforeAll(async () => {
    open = await openRegion()
  }, 120_000)
  afterAll(() => open?.close())

  const orderpicker = async () => {
    const karin = await open.as('Karin Wassink')
    await karin.goTo('/vacancies?q=orderpicker')
    await karin.tap('Orderpicker')
    await karin.page.waitForURL(/vacancies\/[0-9a-f-]{36}/)
    return karin
  }

  it('shows who fits with every reason, and the points of the reasons add up to the score', async () => {
    const karin = await orderpicker()
    const first = karin.page.locator('.sk-match').first()
    const score = Number(await first.locator('.sk-score strong').textContent())
    const points = await first.locator('.sk-reason__points').allTextContents()
    const sum = points.reduce((total, text) => total + Number(/\d+/.exec(text)?.[0] ?? 0), 0)
    expect(points.length).toBeGreaterThan(2)
    expect(sum).toBe(score)
    await karin.reads('Zoekt precies dit werk')
    await karin.leave()
  })

  it('says of who has to be asked something what is not known, and never counts it as no', async () => {
    const karin = await orderpicker()
    await karin.tap(/^Vragen/)
    await karin.page.waitForURL(/to-ask/)
    await karin.reads('Niet bekend telt niet als nee. Vraag het, dan verandert de lijst.')
    await karin.leave()
  })

  it('lets Karin ask somebody with one tap, and take it back within ten seconds', async () => {
    const karin = await orderpicker()
    const before = karin.inputs()
    await karin.tap(/^Vraag het eerst aan/)
    expect(karin.inputs() - before).toBe(1)
    await karin.reads(/Terughalen kan nog 10 seconden/)
    await karin.tap('Maak ongedaan')
    await karin.reads('Teruggehaald.')
    await karin.leave()
  })

  it('says in English, too, why somebody fits', async () => {
    const karin = await open.as('Karin Wassink', { lang: 'en' })
    await karin.goTo('/vacancies?q=orderpicker&lang=en')
    await karin.tap('Orderpicker')
    await karin.page.waitForURL(/vacancies\/[0-9a-f-]{36}/)
    await karin.reads(/looks for exactly this work/i)
    await karin.leave()
  })
})
