import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmployersRegion, employersRegion, someWork } from '../../../tests/employers-region.ts'
import { stepVacancy } from '../public.ts'

let fresh: EmployersRegion['fresh']
let region: EmployersRegion['region']
let http: EmployersRegion['http']
let anEmployer: EmployersRegion['anEmployer']
beforeAll(async () => {
  ;({ fresh, region, http, anEmployer } = await employersRegion())
})
afterAll(() => fresh.close())

const idIn = (location: unknown) => String(location).split('/')[2] ?? ''

describe('a vacancy', () => {
  it('of one team does not exist for another, until it is shared', async () => {
    const employer = await anEmployer('Kwekerij Zonnehof')
    const { body } = await http.call(region.karin, 'POST', '/vacancies', { ...someWork(employer), state: 'team' })
    const id = String(body.id)
    for (const path of [`/vacancies/${id}/about`, `/vacancies/${id}/edit`])
      expect((await http.get(region.henk, path)).statusCode).toBe(404)
    expect((await http.call(region.henk, 'GET', `/vacancies/${id}`)).status).toBe(404)
    expect((await http.call(region.henk, 'POST', `/vacancies/${id}/steps`, { step: 'share' })).status).toBe(404)
    expect((await http.call(region.henk, 'GET', '/vacancies?q=zonnehof')).body).toMatchObject({
      total: 0,
      counts: { open: 0 },
    })
    expect((await http.get(region.loes, `/vacancies/${id}/about`)).statusCode).toBe(200)

    expect((await http.post(region.karin, `/vacancies/${id}/step`, { step: 'share' })).statusCode).toBe(303)
    expect((await http.call(region.henk, 'GET', `/vacancies/${id}`)).body).toMatchObject({ state: 'region' })
    expect((await http.post(region.karin, `/vacancies/${id}/step`, { back: 'yes' })).statusCode).toBe(303)
    expect((await http.call(region.henk, 'GET', `/vacancies/${id}`)).status).toBe(404)
  })

  it('that ended before it was shared stays within its team', async () => {
    const employer = await anEmployer('Wasserij Helder')
    const { body } = await http.call(region.karin, 'POST', '/vacancies', someWork(employer))
    const id = String(body.id)
    await http.call(region.karin, 'POST', `/vacancies/${id}/steps`, { step: 'withdraw', reason: 'later' })
    expect((await http.call(region.loes, 'GET', `/vacancies/${id}`)).body).toMatchObject({ state: 'withdrawn' })
    expect((await http.call(region.henk, 'GET', `/vacancies/${id}`)).status).toBe(404)
  })

  it('is written down in one screen; names become ids, an early hour becomes the early daypart', async () => {
    const employer = await anEmployer('Bakkerij De Oven')
    const answer = await http.post(region.karin, '/vacancies/new', {
      employerId: employer,
      title: 'Hulp in de bakkerij',
      occupation: 'Bakkerijmedewerker',
      hoursMin: '20',
      dayparts: 'day',
      firstStart: '4.30',
      mandatorySkills: ['', ''],
      'offer-shown-first': 'yes',
      'offer-quiet-place': 'unknown',
      spokenDutch: 'A2',
      spokenDutchFor: 'Een waarschuwing horen bij de oven.',
      state: 'team',
    })
    expect(answer.statusCode).toBe(303)
    const { body } = await http.call(region.karin, 'GET', `/vacancies/${idIn(answer.headers.location)}`)
    expect(body).toMatchObject({
      occupation: 'bakery-worker',
      sector: 'food',
      hours: { min: 20, max: 20 },
      dayparts: ['early', 'day'],
      firstStart: 270,
      town: 'Raalte',
      offers: { 'shown-first': true },
      buildUp: null,
      steps: ['share', 'fill', 'withdraw'],
    })
    expect((await http.get(region.karin, String(answer.headers.location))).body).toContain(
      'Een waarschuwing horen bij de oven.',
    )
  })

  it('asks why, where two answers do not go together', async () => {
    const employer = await anEmployer('Linnenhuis')
    const answer = await http.post(region.karin, '/vacancies/new', {
      employer: 'Linnenhuis (Raalte)',
      title: 'Linnen vouwen',
      occupation: 'Iets dat niemand doet',
      hoursMin: '24',
      hoursMax: '16',
      spokenDutch: 'B1',
      registeredOnly: 'yes',
      state: 'region',
    })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Kies een beroep uit de lijst.')
    const crossed = { ...someWork(employer), hoursMin: 24, hoursMax: 16, spokenDutch: 'B1', registeredOnly: 'yes' }
    expect((await http.call(region.karin, 'POST', '/vacancies', crossed)).status).toBe(400)
    const page = await http.post(region.karin, '/vacancies/new', {
      ...Object.fromEntries(Object.entries(crossed).map(([name, given]) => [name, String(given)])),
      occupation: 'Bakkerijmedewerker',
    })
    expect(page.body).toContain('Schrijf op waarvoor het werk dit Nederlands nodig heeft.')
    expect(page.body).toContain('Vink dit alleen aan als de werkgever het mag vragen.')
  })

  it('in the pool is taken up once: the second team hears that somebody was faster', async () => {
    const employer = await anEmployer('Papierwaren Loenerbeek')
    const { body } = await http.call(region.karin, 'POST', '/vacancies', { ...someWork(employer), state: 'region' })
    const id = String(body.id)
    await http.call(region.karin, 'POST', `/vacancies/${id}/steps`, { step: 'return-to-pool' })
    const both = await Promise.all([
      stepVacancy(fresh.house, region.henk, id, { step: 'take-up' }),
      stepVacancy(fresh.house, region.fatima, id, { step: 'take-up' }),
    ])
    expect(both.filter(({ done }) => done)).toHaveLength(1)
    expect(both.find(({ done }) => !done)).toMatchObject({ refusal: { because: 'not-from-here', kind: 'conflict' } })
  })
})
