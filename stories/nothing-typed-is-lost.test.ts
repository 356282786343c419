import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenRegion, openRegion } from './by/region-with-pages.ts'

describe('Nothing that was typed is lost', () => {
  let open: OpenRegion
  beforeAll(async () => {
    open = await openRegion()
  }, 120_000)
  afterAll(() => open?.close())

  const kept = /^Bewaard om/

  it('keeps half a vacancy when the window closes, and puts it back the next time', async () => {
    const karin = await open.as('Karin Wassink')
    await karin.goTo('/vacancies/new')
    await karin.fill('Hoe heet de baan?', 'Hulp in de kas')
    await karin.choose('Overdag')
    await karin.reads(kept)
    await karin.leave()
    const again = await open.as('Karin Wassink')
    await again.goTo('/vacancies/new')
    await again.reads(/Dit typte u eerder/)
    expect(await again.page.getByLabel('Hoe heet de baan?').inputValue()).toBe('Hulp in de kas')
    expect(await again.page.getByLabel('Overdag').first().isChecked()).toBe(true)
    await again.leave()
  })

  it('keeps the last words too, when somebody leaves the page before the pause', async () => {
    const karin = await open.as('Karin Wassink')
    await karin.goTo('/employers/new')
    await karin.page.getByLabel('Naam').first().fill('Kwekerij De Linde')
    await karin.goTo('/work')
    await karin.goTo('/employers/new')
    await karin.reads(/Dit typte u eerder/)
    expect(await karin.page.getByLabel('Naam').first().inputValue()).toBe('Kwekerij De Linde')
    await karin.leave()
  })

  it('starts with an empty form again when she asks for that', async () => {
    const karin = await open.as('Karin Wassink')
    await karin.goTo('/employers/new')
    await karin.tap('Begin opnieuw')
    expect(await karin.page.getByLabel('Naam').first().inputValue()).toBe('')
    await karin.goTo('/employers/new')
    await karin.doesNotRead(/Dit typte u eerder/)
    await karin.leave()
  })

  it('shows it to nobody else', async () => {
    const other = await open.as('Loes ter Braak')
    await other.goTo('/vacancies/new')
    await other.doesNotRead(/Dit typte u eerder/)
    expect(await other.page.getByLabel('Hoe heet de baan?').inputValue()).toBe('')
    await other.leave()
  })

  it('forgets it as soon as it is saved', async () => {
    const karin = await open.as('Karin Wassink')
    await karin.goTo('/people')
    await karin.page.locator('tbody a').first().click()
    await karin.page.waitForURL(/people\/[0-9a-f-]{36}$/)
    const note = `${new URL(karin.page.url()).pathname}/note`
    await karin.goTo(note)
    await karin.fill('Wat gebeurde er?', 'Zij wil graag in de ochtend beginnen.')
    await karin.reads(kept)
    await karin.tap('Notitie bewaren')
    await karin.page.waitForURL(/people\/[0-9a-f-]{36}$/)
    await karin.goTo(note)
    await karin.doesNotRead(/Dit typte u eerder/)
    await karin.leave()
  })
})
