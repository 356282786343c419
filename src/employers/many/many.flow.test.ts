import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectDone } from '#values/public.ts'
import { type EmployersRegion, employersRegion, someWork } from '../../../tests/employers-region.ts'
import { stepVacancy } from '../vacancies/step-vacancy.ts'
import { VacanciesAsked } from '../vacancies/vacancy.shapes.ts'
import { seeDoneMany, seeManyVacancies } from './see-many.ts'
import { stepMany, undoManySteps } from './step-many.ts'

describe('many vacancies at once', () => {
  let opened: EmployersRegion
  let ids: string[]
  beforeAll(async () => {
    opened = await employersRegion()
    const { http, region, anEmployer } = opened
    const employer = await anEmployer('Kwekerij Winterhof')
    const made = []
    for (const title of ['Plukken', 'Poten', 'Sorteren'])
      made.push(await http.call(region.karin, 'POST', '/vacancies', { ...someWork(employer), title }))
    ids = made.map(({ body }) => String(body.id)).toSorted()
  })
  afterAll(() => opened.fresh.close())

  const look = async (step: 'share' | 'withdraw' | 'return-to-pool', who = opened.region.karin, chosen = ids) =>
    expectDone(await seeManyVacancies(opened.fresh.house, who, { step, chosen, asked: VacanciesAsked.parse({}) }))
      .vacancies
  const seen = async () => (await look('share')).map(({ id, version }) => ({ id, version }))
  const states = async () => (await look('share')).map(({ now }) => now)

  it('shows where each would stand and which would stay, and moves nothing by looking', async () => {
    expect((await look('share')).map(({ now, becomes }) => [now, becomes])).toEqual(ids.map(() => ['draft', 'region']))
    expect((await look('return-to-pool')).map(({ because }) => because)).toEqual(ids.map(() => 'not-from-here'))
    expect(await look('share', opened.region.henk)).toEqual([])
    expect(await states()).toEqual(['draft', 'draft', 'draft'])
  })

  it('are shared, and stand exactly where they stood after an undo, except what a colleague changed since', async () => {
    const { house } = opened.fresh
    const { karin, loes, henk } = opened.region
    const shared = expectDone(await stepMany(house, karin, { vacancies: await seen(), step: 'share' }))
    expect(shared).toMatchObject({ changed: 3, left: [] })
    expect(await states()).toEqual(['region', 'region', 'region'])
    expectDone(await stepVacancy(house, loes, ids[0] ?? '', { step: 'fill' }))
    expect(await undoManySteps(house, henk, shared.back)).toMatchObject({ refusal: { because: 'way-back-gone' } })
    expect(expectDone(await undoManySteps(house, karin, shared.back))).toEqual({ back: 2, changedSince: 1 })
    expect(await states()).toEqual(['filled', 'draft', 'draft'])
    expect(await undoManySteps(house, karin, shared.back)).toMatchObject({ refusal: { because: 'way-back-gone' } })
  })

  it('leave alone what was changed since it was shown, and say of each why it stayed', async () => {
    const { house } = opened.fresh
    const { karin } = opened.region
    const shown = await seen()
    expectDone(await stepVacancy(house, karin, ids[1] ?? '', { step: 'open-to-team' }))
    const { changed, left, back } = expectDone(await stepMany(house, karin, { vacancies: shown, step: 'share' }))
    expect(changed).toBe(1)
    expect(left).toEqual([
      { id: ids[0], because: 'not-from-here' },
      { id: ids[1], because: 'changed-meanwhile' },
    ])
    const told = expectDone(await seeDoneMany(house, karin, back))
    expect(told).toMatchObject({ step: 'share', changed: 1, open: true })
    expect(told.left.every(({ title }) => title?.endsWith('Kwekerij Winterhof'))).toBe(true)
  })

  it('are taken back only with a reason', async () => {
    const { house } = opened.fresh
    const vacancies = await seen()
    const without = await stepMany(house, opened.region.karin, { vacancies, step: 'withdraw' })
    expect(without).toMatchObject({ refusal: { because: 'reason-given' } })
    const asked = { vacancies, step: 'withdraw', reason: 'later' } as const
    expect(expectDone(await stepMany(house, opened.region.karin, asked)).changed).toBe(2)
  })

  it('work without script: choose, look, do, undo', async () => {
    const { http, region, anEmployer } = opened
    const employer = await anEmployer('Bakkerij Ovenhuis')
    await http.call(region.karin, 'POST', '/vacancies', { ...someWork(employer), title: 'Inpakken' })
    const list = (await http.get(region.karin, '/vacancies?state=draft')).body
    expect(list).toContain('form="vacancies" name="chosen"')
    const preview = (await http.get(region.karin, '/vacancies/many?do=share&all=yes&state=draft&q=inpakken')).body
    expect(preview).toContain('Deel 1 vacature')
    const field = /name="seen" value="([^"]+)"/.exec(preview)?.[1] ?? ''
    const sent = await http.post(region.karin, '/vacancies/many', { do: 'share', seen: field })
    const done = String(sent.headers.location)
    expect((await http.get(region.karin, done)).body).toContain('1 vacature gedeeld met de regio.')
    const undone = await http.post(region.karin, '/vacancies/many', { undo: done.split('done=')[1] ?? '' })
    expect(undone.headers.location).toBe('/vacancies')
    expect((await http.post(region.karin, '/vacancies/many', { do: 'share', seen: 'nonsense' })).statusCode).toBe(422)
  })
})
