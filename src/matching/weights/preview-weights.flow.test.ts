import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { matchRegion } from '../../../tests/match-region.ts'

const nearby = { occupation: 5, skills: 5, hours: 5, distance: 85 }
const usual = { occupation: 40, skills: 30, hours: 15, distance: 15 }
const path = '/matching/weights/preview'
const asQuery = (points: object) => new URLSearchParams(Object.entries(points).map(([name, of]) => [name, String(of)]))

describe('other points, tried before they count', () => {
  let given: Awaited<ReturnType<typeof matchRegion>>
  beforeAll(async () => {
    given = await matchRegion()
    await given.aVacancy()
    await given.aVacancy({ title: 'Piloot', licences: ['forklift'], hoursMin: 36, hoursMax: 36 })
    await given.somebody('Naomi', { wishes: { occupations: ['production-worker'] } })
    const far = { transports: [{ kind: 'car', maxKm: 60 }] }
    const { id, version } = await given.somebody('Yusuf', { travel: far })
    const card = { given: 'Yusuf', family: 'Brink', town: 'Zwolle', version }
    expect((await given.http.call(given.region.karin, 'PUT', `/people/${id}/contact`, card)).status).toBe(200)
  })
  afterAll(() => given.fresh.close())

  const tries = (points: object, who: 'ton' | 'karin' = 'ton') =>
    given.http.call(given.region[who], 'GET', `${path}?${asQuery(points)}`)

  it('say at how many vacancies somebody else comes first, and name nobody', async () => {
    const all = { people: 2, ofWork: 2, work: 1, places: 2 }
    expect((await tries(nearby)).body).toEqual({ ...all, otherFirst: 1, otherTen: 0, otherPlaces: 0 })
    for (const same of [usual, {}])
      expect((await tries(same)).body).toEqual({ ...all, otherFirst: 0, otherTen: 0, otherPlaces: 0 })
  })

  it('are tried by administrators of the region alone, and make a hundred', async () => {
    expect((await tries(nearby, 'karin')).status).toBe(403)
    expect((await tries({ ...nearby, hours: 6 })).body).toMatchObject({ because: 'not-a-hundred' })
    expect((await tries({ ...nearby, hours: 'veel' })).status).toBe(400)
  })

  it('stand on the page with what was filled in, and nothing is kept', async () => {
    const { region, http } = given
    const form = { ...nearby, validFrom: '01-02-2027', do: 'try' }
    const fields = Object.fromEntries(Object.entries(form).map(([name, value]) => [name, String(value)]))
    const sent = await http.post(region.ton, '/what-counts/points', fields)
    expect(sent.statusCode).toBe(302)
    const page = await http.get(region.ton, String(sent.headers.location))
    expect(page.body).toContain('Wat dit vandaag zou doen')
    expect(page.body).toContain('1 van 1')
    expect(page.body).toMatch(/name="distance"[^>]*value="85"/)
    expect(page.body).toContain('2027-02-01')
    expect((await http.call(region.ton, 'GET', '/matching/weights')).body).toMatchObject({
      weights: usual,
      history: [],
    })
    const wrong = await http.post(region.ton, '/what-counts/points', { ...fields, hours: '6' })
    expect(wrong.body).toContain('Zorg dat de vier getallen samen honderd zijn.')
  })
})
