import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cookieFor } from '../tests/invented-region.ts'
import { type OpenRegion, openRegion } from './by/region-with-pages.ts'

describe('One certificate opens eleven jobs', () => {
  let open: OpenRegion
  let dossier: string
  let fitsBefore: number
  beforeAll(async () => {
    open = await openRegion()
    const found = (await open.ask('Karin Wassink', '/people?q=naomi+brink')) as { rows: { id: string }[] }
    dossier = found.rows[0]?.id ?? ''
    fitsBefore = await fits()
  }, 120_000)
  afterAll(() => open?.close())

  const here = () => `/people/${dossier}/vacancies`
  const fits = async () =>
    ((await open.ask('Karin Wassink', `/people/${dossier}/matches`)) as { counts: { fits: number } }).counts.fits

  it('Karin sees at a glance what would open most work for Naomi, and puts it on the list of what is needed', async () => {
    const karin = await open.as('Karin Wassink')
    await karin.goTo(here())
    await karin.reads(/Met .*heftruck.* komen er 11 banen bij/i)
    const best = karin.page.locator('p', { hasText: 'komen er 11 banen bij' }).locator('..')
    await best.getByRole('button', { name: 'Zet op de lijst wat ontbreekt' }).click()
    await karin.page.waitForURL(/gaps\/new/)
    await karin.choose('De persoon zelf')
    await karin.tap('Bewaren')
    await karin.reads(/heftruck/i)
    await karin.leave()
  })

  it('with the certificate those eleven jobs fit, and nothing else changed', async () => {
    await getsTheCertificate()
    const karin = await open.as('Karin Wassink', { on: 'phone' })
    await karin.goTo(here())
    await karin.doesNotRead(/komen er 11 banen bij/)
    expect(await fits()).toBe(fitsBefore + 11)
    await karin.leave()
  })

  const getsTheCertificate = async () => {
    const cookies = await cookieFor(open.region.house, 'Karin Wassink')
    const headers = { origin: 'http://localhost:80', host: 'localhost:80' }
    const url = `/api/v1/people/${dossier}`
    const now = (await open.region.app.inject({ url, cookies, headers })).json()
    const { version, skills, skillsAbsent, licences, licencesAbsent, spokenDutch, readsDutch } = now
    const payload = {
      ...{ version, skills, skillsAbsent, spokenDutch, readsDutch },
      licences: [...licences, 'forklift'],
      licencesAbsent: licencesAbsent.filter((one: string) => one !== 'forklift'),
    }
    const saved = await open.region.app.inject({ method: 'PUT', url: `${url}/abilities`, cookies, headers, payload })
    expect(saved.statusCode).toBe(200)
  }
})
