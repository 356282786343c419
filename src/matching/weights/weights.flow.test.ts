import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aMonday, freshApp } from '../../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { usualWeights } from '../fit/weights.rules.ts'

const nearby = { occupation: 20, skills: 20, hours: 20, distance: 40 }

describe('what counts', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  beforeAll(async () => {
    fresh = await freshApp({ on: aMonday })
    region = await smallRegion(fresh.house)
  })
  afterAll(() => fresh.close())

  async function asks(who: 'karin' | 'ton', method: 'GET' | 'PUT', path: string, payload?: object) {
    const response = await fresh.app.inject({
      method,
      url: `/api/v1/matching/${path}`,
      cookies: await cookieOf(fresh.house, region[who]),
      headers: { origin: 'http://localhost:80', host: 'localhost:80' },
      ...(payload ? { payload } : {}),
    })
    return { status: response.statusCode, body: response.json() }
  }

  it('is open to who has not signed in', async () => {
    const { statusCode, body } = await fresh.app.inject({ url: '/what-counts', headers: { 'accept-language': 'nl' } })
    expect(statusCode).toBe(200)
    expect(body).toContain('Naam, leeftijd, geslacht en afkomst.')
  })

  it('is chosen by administrators of the region alone', async () => {
    expect((await asks('karin', 'PUT', 'weights', nearby)).status).toBe(403)
  })

  it('makes a hundred together, or says so', async () => {
    const { status, body } = await asks('ton', 'PUT', 'weights', { ...nearby, hours: 21 })
    expect(status).toBe(422)
    expect(body).toMatchObject({
      because: 'not-a-hundred',
      detail: 'Zorg dat de vier getallen samen honderd zijn.',
    })
  })

  it('changes on its first day, and not before', async () => {
    await asks('ton', 'PUT', 'weights', { ...nearby, validFrom: '2027-01-01' })
    expect((await asks('karin', 'GET', 'weights')).body).toMatchObject({
      weights: usualWeights,
      history: [{ validFrom: '2027-01-01', weights: nearby }],
    })
    await asks('ton', 'PUT', 'weights', nearby)
    expect((await asks('karin', 'GET', 'what-counts')).body.points).toContainEqual({
      name: 'distance',
      label: 'Afstand',
      of: 40,
    })
  })

  it('cannot change a day that has passed', async () => {
    const { body } = await asks('ton', 'PUT', 'weights', { ...nearby, validFrom: '2026-11-22' })
    expect(body.because).toBe('day-has-passed')
  })
})
