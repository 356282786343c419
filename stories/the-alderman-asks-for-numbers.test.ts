import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { movableClock } from '../tests/fresh-region.ts'
import { type OpenRegion, openRegion } from './by/region-with-pages.ts'
import type { Somebody } from './by/somebody.ts'

const aDay = 24 * 3600

describe('the alderman asks for numbers', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let open: OpenRegion
  let ingrid: Somebody
  let told: string
  beforeAll(async () => {
    open = await openRegion({ clock: time.clock })
    ingrid = await atTheTownHall('Ingrid Mulder')
  })
  afterAll(() => open.close())

  /** The house has two hats: who wears both says first which one it is. */
  async function atTheTownHall(name: string): Promise<Somebody> {
    const who = await open.as(name)
    await who.goTo('/work')
    if (who.page.url().includes('/working-for')) await who.tap('Deze pet')
    return who
  }

  /** The whole table under a chart, as somebody reads it. */
  const table = (who: Somebody, name: string) => who.page.locator('table', { hasText: name }).first().innerText()
  const numbersOf = async (who: Somebody) => {
    await who.page.locator('.sk-chart-table summary').first().click()
    return table(who, 'Van kennismaking naar werk')
  }
  const takesAlong = async (name: string) => {
    const [file] = await Promise.all([ingrid.page.waitForEvent('download'), ingrid.tap(name)])
    return { called: file.suggestedFilename(), content: readFileSync(await file.path()) }
  }

  it('Ingrid picks a day and her own organisation, and reads how far people came', async () => {
    await ingrid.goTo('/results')
    await ingrid.page.locator('summary', { hasText: 'Andere dag of organisatie' }).click()
    await ingrid.choose('Dossiers van', 'Gemeente Hanzewaard')
    await ingrid.fill('Dag', '23-11-2026')
    await ingrid.tap('Tonen')
    await ingrid.reads('Gemeente Hanzewaard, tot nu toe.')
    told = await numbersOf(ingrid)
    expect(told).toMatch(/Aan het werk\s+\d+/)
  })

  it('a number opens the list it came from, with as many people in it', async () => {
    const ready = ingrid.page
      .locator('.sk-funnel li', { hasText: 'Klaar voor werk' })
      .filter({ has: ingrid.page.locator('a') })
    const number = await ready.locator('strong').innerText()
    await ready.getByRole('link', { name: 'Klaar voor werk' }).click()
    await ingrid.page.waitForURL('**/people?**')
    await ingrid.reads(`${number} van`)
  })

  it('she takes the figures along: a pdf that can be read aloud, and a sheet with real days and numbers', async () => {
    await ingrid.goTo('/results?day=2026-11-23')
    const pdf = await takesAlong('Pdf')
    expect(pdf.called).toBe('resultaten.pdf')
    expect(pdf.content.toString('latin1')).toContain('/StructTreeRoot')
    const xlsx = await takesAlong('Excel')
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(xlsx.content as never)
    const [, figure, of, , number, day] = (book.worksheets[0]?.getRow(2).values ?? []) as unknown[]
    expect([figure, of, typeof number, day instanceof Date]).toEqual([
      'Van kennismaking naar werk',
      'Bekend',
      'number',
      true,
    ])
  })

  it('for the whole region nobody can be recognised: numbers are rounded, and fewer than five is not said', async () => {
    await ingrid.goTo('/results?organisation=region')
    await ingrid.reads('Getallen zijn afgerond op vijven')
    expect(await ingrid.page.locator('main .sk-funnel strong').allInnerTexts()).toSatisfy((all: readonly string[]) =>
      all.every((text) => text === '< 5' || Number(text) % 5 === 0),
    )
  })

  it('next month people were added and stopped, and the same day says the same', async () => {
    time.passes(31 * aDay)
    const fatima = await atTheTownHall('Fatima Bouzid')
    await fatima.goTo('/people/new')
    await fatima.fill('Voornaam', 'Nieuwkomer')
    await fatima.fill('Achternaam', 'Vandaag')
    await fatima.press('Enter')
    const later = await atTheTownHall('Ingrid Mulder')
    await later.goTo('/results?day=23-11-2026')
    await later.reads('zoals bekend op 23 november 2026')
    expect(await numbersOf(later)).toBe(told)
    await later.goTo('/results')
    expect(await numbersOf(later)).not.toBe(told)
  })
})
