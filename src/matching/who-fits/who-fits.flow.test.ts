import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { done } from '#values/public.ts'
import { matchRegion } from '../../../tests/match-region.ts'

/** What the API says, as far as it is read here. */
interface Said {
  readonly counts: object
  readonly total: number
  readonly rows: readonly { readonly name: string }[]
  readonly wouldBring: readonly { readonly sentence: string; readonly opens: number; readonly fits: number }[]
}

describe('who fits a vacancy', () => {
  let here: Awaited<ReturnType<typeof matchRegion>>
  let vacancy: string
  const people: Record<string, string> = {}

  beforeAll(async () => {
    here = await matchRegion()
    vacancy = await here.aVacancy()
    const late = { hours: { min: 20, max: 28, dayparts: ['early', 'day'], earliestStart: '7.00' } }
    people.naomi = (await here.somebody('Naomi')).id
    people.emre = (await here.somebody('Emre', late)).id
    people.vera = (await here.somebody('Vera', late)).id
    people.rob = (await here.somebody('Rob', { hours: { min: 8, max: 12, dayparts: ['evening'] } })).id
    people.omar = (await here.somebody('Omar', { availability: {} })).id
  })
  afterAll(() => here.fresh.close())

  const matches = async (list: string) =>
    (await here.http.call<Said>(here.region.karin, 'GET', `/vacancies/${vacancy}/matches?list=${list}`)).body
  const names = ({ rows }: Said) => rows.map(({ name }) => name)

  const confirmedOn = (day: string | null, ...who: (string | undefined)[]) =>
    here.fresh.house.db.act(here.region.karin, 'change-dossier', async (act) => {
      await act
        .figures<{ 'people.dossier': { id: string; availability_confirmed_on: string | null } }>()
        .updateTable('people.dossier')
        .set({ availability_confirmed_on: day })
        .where('id', 'in', who.map(String))
        .execute()
      return done()
    })

  it('says by value what one change of a demand would bring', async () => {
    const { wouldBring } = await matches('fits')
    expect(wouldBring[0]).toEqual({
      sentence: 'Beginnen om 7.00 uur in plaats van 6.30 uur: 2 kandidaten erbij.',
      opens: 2,
      fits: 2,
    })
    const page = await here.http.get(here.region.karin, `/vacancies/${vacancy}`)
    expect(page.body).toContain('Wat één verandering zou opleveren')
    expect(page.body).toContain('Beginnen om 7.00 uur in plaats van 6.30 uur')
  })

  describe('when somebody did not confirm in time', () => {
    beforeAll(async () => {
      await confirmedOn('2026-08-03', people.naomi, people.rob)
      await confirmedOn(null, people.vera)
    })

    it('has her on a list apart and in no other, and every count agrees', async () => {
      const apart = await matches('unconfirmed')
      expect(names(apart).toSorted()).toEqual(['Naomi Brink', 'Vera Brink'])
      expect(apart.counts).toEqual({ fits: 0, toAsk: 1, almost: 1, unconfirmed: 2, no: 1 })
      expect(apart.total).toBe(2)
      expect(names(await matches('fits'))).toEqual([])
      expect(names(await matches('almost'))).toEqual(['Emre Brink'])
    })

    it('still asks who never named a day', async () => {
      expect(names(await matches('to-ask'))).toEqual(['Omar Brink'])
    })

    it('promises an employer nobody who did not confirm', async () => {
      expect((await matches('fits')).wouldBring[0]).toMatchObject({ opens: 1 })
    })

    it('shows why, and asks her again with one tap that can be taken back', async () => {
      const { http, region } = here
      const { body } = await http.get(region.karin, `/vacancies/${vacancy}/unconfirmed`)
      expect(body).toContain('Beschikbaar vanaf 1 november 2026. Voor het laatst bevestigd op 3 augustus 2026.')
      expect(body).toContain('Beschikbaar vanaf 1 november 2026. Nooit bevestigd.')
      const [, text = ''] = /name="text" value="([^"]+)"/.exec(body) ?? []
      const asked = await http.post(region.karin, `/people/${people.naomi}/messages`, { text })
      expect(asked.statusCode).toBe(303)
      const talk = await http.get(region.karin, `/people/${people.naomi}/messages`)
      expect(talk.body).toContain('ik kan werken vanaf 1 november 2026. Klopt dat nog?')
    })

    it('brings her back as soon as it is confirmed', async () => {
      await here.http.call(here.region.karin, 'POST', `/people/${people.naomi}/availability-confirmation`)
      expect(names(await matches('fits'))).toEqual(['Naomi Brink'])
    })
  })
})
