import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addEmployer, addVacancy, NewEmployer, NewVacancy } from '#employers/public.ts'
import { addPerson } from '#people/dossiers/add-person.ts'
import { expectDone } from '#values/public.ts'
import { aMonday, freshApp } from '../../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import type { Hit } from './search.shapes.ts'

describe('searching everything', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  beforeAll(async () => {
    fresh = await freshApp({ on: aMonday })
    region = await smallRegion(fresh.house)
    const { house } = fresh
    const { karin } = region
    const name = (given: string, prefix: string, family: string) => ({ given, prefix, family })
    for (const somebody of [name('Naomi', 'van den', 'Brink'), name('Thành', '', 'Nguyễn'), name('Anna', '', 'Smit')])
      expectDone(await addPerson(house, karin, { ...somebody, town: 'Zutphen' }))
    const employer = expectDone(
      await addEmployer(house, karin, NewEmployer.parse({ name: 'Bakkerij Ten Hove', town: 'Deventer' })),
    )
    const asked = { employer: employer.id, title: 'Inpakker', occupation: 'order-picker', hoursMin: 24, state: 'team' }
    expectDone(await addVacancy(house, karin, NewVacancy.parse(asked)))
  })
  afterAll(() => fresh.close())

  type Who = 'karin' | 'henk' | 'ton'
  const get = async (who: Who, url: string) =>
    fresh.app.inject({ method: 'GET', url, cookies: await cookieOf(fresh.house, region[who]) })
  const found = async (who: Who, q: string) => {
    const { people, employers, vacancies } = (await get(who, `/api/v1/search?q=${encodeURIComponent(q)}`)).json()
    return [people, employers, vacancies].map(({ hits }) => hits.map(({ label }: Hit) => label))
  }

  it('finds people without their accents, in any order and with a small typo', async () => {
    for (const q of ['nguyen', 'Thanh', 'thành nguy', 'nguyne'])
      expect(await found('karin', q)).toEqual([['Nguyễn, Thành'], [], []])
    for (const q of ['brink naomi', 'van den brink', 'noami'])
      expect(await found('karin', q)).toEqual([['Brink, Naomi van den'], [], []])
  })

  it('finds employers, and vacancies by their title and by who offers the work', async () => {
    expect(await found('karin', 'hove')).toEqual([[], ['Bakkerij Ten Hove'], ['Inpakker']])
    expect(await found('karin', 'bakerij')).toEqual([[], ['Bakkerij Ten Hove'], ['Inpakker']])
    expect(await found('karin', 'inpak')).toEqual([[], [], ['Inpakker']])
  })

  it('shows another organisation no person out of reach and no vacancy of a team', async () => {
    expect(await found('henk', 'naomi')).toEqual([[], [], []])
    expect(await found('henk', 'hove')).toEqual([[], ['Bakkerij Ten Hove'], []])
  })

  it('shows who administers no people, no employers, and the places of an administrator', async () => {
    expect(await found('ton', 'naomi')).toEqual([[], [], []])
    const page = (await get('ton', '/search?q=organisatie')).body
    expect(page).toContain('href="/admin/organisations"')
    expect((await get('karin', '/search?q=organisatie')).body).not.toContain('href="/admin/organisations"')
  })

  it('works without script: people, pages and what one can begin, each a link', async () => {
    const page = (await get('karin', '/search?q=Brink')).body
    expect(page).toMatch(/href="\/people\/[0-9a-f-]{36}"[^>]*>Brink, Naomi van den</)
    expect((await get('karin', '/search?q=persoon')).body).toContain('href="/people/new"')
    expect((await get('karin', '/search?q=zzzz')).body).toContain('Niets gevonden')
  })

  it('reads nobody for one letter, and takes signs of the database for what they are', async () => {
    expect(await found('karin', 'a')).toEqual([[], [], []])
    for (const q of ['%%', '__', "'; --", '\\\\', '%n%']) expect(await found('karin', q)).toEqual([[], [], []])
    expect((await get('karin', `/search?q=${'x'.repeat(500)}`)).statusCode).toBe(200)
  })
})
