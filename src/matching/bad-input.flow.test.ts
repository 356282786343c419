import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '#platform/public.ts'
import { type EmployersRegion, employersRegion, someWork } from '../../tests/employers-region.ts'

describe('what cannot be right: a sentence or a default that is said, and never a wrong list', () => {
  let given: EmployersRegion
  let dossier: string
  beforeAll(async () => {
    given = await employersRegion()
    const { http, region } = given
    const { body } = await http.call(region.karin, 'POST', '/people', { given: 'Naomi', family: 'Brink' })
    dossier = String(body.id)
    const wishes = { occupations: ['bakery-worker'], version: 1 }
    expect((await http.call(region.karin, 'PUT', `/people/${dossier}/wishes`, wishes)).status).toBe(200)
  })
  afterAll(() => given.fresh.close())

  const asks = (method: 'GET' | 'POST' | 'PUT', path: string, payload?: object, who = given.region.karin) =>
    given.http.call(who, method, path, payload)
  const page = async (path: string) => (await given.http.get(given.region.karin, path)).body
  const work = async (more: object = {}) => {
    const asked = { ...someWork(await given.anEmployer(`Bakkerij ${Math.random()}`)), state: 'region', ...more }
    return asks('POST', '/vacancies', asked)
  }
  const conditionsOf = async (vacancy: string) => {
    const { body } = await asks('GET', `/vacancies/${vacancy}/people/${dossier}`)
    return (body.judgement as unknown as { conditions: { name: string; verdict: string; sentence: string }[] })
      .conditions
  }

  it('contradictory hours in a vacancy are refused with what to do', async () => {
    const refused = await work({ hoursMin: 30, hoursMax: 20 })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('hoursMax')
    const form = await given.http.post(given.region.karin, '/vacancies/new', {
      ...{ employerId: await given.anEmployer('Bakkerij Zuid'), title: 'Hulp', occupation: 'Bakkerijmedewerker' },
      ...{ hoursMin: '30', hoursMax: '20', state: 'team' },
    })
    expect(form.statusCode).toBe(422)
    expect(form.body).toContain('Dit is minder dan het minste. Vul meer in, of draai ze om.')
  })

  it('a skill that is not in the list is refused, for a vacancy and for a person', async () => {
    expect((await work({ mandatorySkills: ['never-was'] })).status).toBe(400)
    const abilities = { skills: ['never-was'], licences: [], version: 2 }
    expect((await asks('PUT', `/people/${dossier}/abilities`, abilities)).status).toBe(400)
  })

  it('a skill that left the list shuts nobody out, does not count, and is named', async () => {
    const id = String((await work({ mandatorySkills: ['weigh-ingredients'] })).body.id)
    expect((await conditionsOf(id)).find(({ name }) => name === 'skills')).toMatchObject({ verdict: 'unknown' })
    await withClient(given.fresh.urls.job, async (client) => {
      await client.query(`select set_config('app.region', $1, false)`, [given.region.region])
      await client.query(`update employers.vacancy set mandatory_skills = '{never-was}' where id = $1`, [id])
    })
    expect((await conditionsOf(id)).find(({ name }) => name === 'skills')).toMatchObject({ verdict: 'yes' })
    expect((await asks('GET', `/vacancies/${id}/matches`)).body).toMatchObject({ leftOut: ['never-was'] })
    const shown = await page(`/vacancies/${id}`)
    expect(shown).toContain('Niet meer in onze lijst van vaardigheden: never was. Dit telt niet mee.')
    expect(await page(`/vacancies/${id}?lang=en`)).toContain('No longer in our list of skills: never was.')
  })

  it('a person without a place is a question, never a no', async () => {
    const id = String((await work()).body.id)
    expect((await conditionsOf(id)).find(({ name }) => name === 'distance')).toMatchObject({
      verdict: 'unknown',
      sentence: 'Niet bekend: de woonplaats',
    })
    const { body } = await asks('GET', `/vacancies/${id}/matches?list=to-ask`)
    expect(body.counts).toMatchObject({ toAsk: 1, no: 0 })
  })

  it('a million results are not given: a hundred is the most, and is said', async () => {
    const id = String((await work()).body.id)
    for (const path of [`/vacancies/${id}/matches`, `/people/${dossier}/matches`]) {
      const refused = await asks('GET', `${path}?size=1000000`)
      expect(refused.status).toBe(400)
      expect(JSON.stringify(refused.body)).toContain('100')
      expect((await asks('GET', `${path}?size=100`)).status).toBe(200)
    }
    expect((await given.http.get(given.region.karin, `/vacancies/${id}?size=1000000`)).statusCode).toBe(200)
  })

  it('points below zero, or none at all, are refused with what to do, and what counted goes on counting', async () => {
    const before = (await asks('GET', '/matching/weights')).body
    const put = (points: object) => asks('PUT', '/matching/weights', points, given.region.ton)
    expect((await put({ occupation: -10, skills: 60, hours: 30, distance: 20 })).status).toBe(400)
    expect(await put({ occupation: 0, skills: 0, hours: 0, distance: 0 })).toMatchObject({
      status: 422,
      body: { because: 'not-a-hundred', detail: 'Zorg dat de vier getallen samen honderd zijn.' },
    })
    const form = (points: Record<string, string>) => given.http.post(given.region.ton, '/what-counts/points', points)
    const below = await form({ occupation: '-10', skills: '60', hours: '30', distance: '20' })
    expect(below.body).toContain('Vul een heel getal in van 0 tot en met 100.')
    const none = await form({ occupation: '0', skills: '0', hours: '0', distance: '0' })
    expect(none.body).toContain('Zorg dat de vier getallen samen honderd zijn.')
    expect((await asks('GET', '/matching/weights')).body).toEqual(before)
  })
})
