import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectDone } from '#values/public.ts'
import { freshApp } from '../../../tests/fresh-region.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { addView, changeView, removeView } from './keep-views.ts'
import { seeList } from './see-views.ts'
import { NewView } from './view.shapes.ts'

describe('how somebody likes a list', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let http: ReturnType<typeof throughHttp>
  beforeAll(async () => {
    fresh = await freshApp()
    region = await smallRegion(fresh.house)
    http = throughHttp(fresh)
  })
  afterAll(() => fresh.close())

  const keep = (who: SmallRegion['karin'], name: string, more: object = {}) =>
    addView(fresh.house, who, NewView.parse({ list: 'people', name, query: '?stage=ready&sort=-hours', ...more }))
  const namesFor = async (who: SmallRegion['karin']) =>
    expectDone(await seeList(fresh.house, who, 'people')).views.map(({ name }) => name)

  it('keeps filters and order under a name, and never what was typed to find somebody', async () => {
    const { query } = expectDone(
      await keep(region.karin, 'Klaar', { query: 'q=brink&stage=ready&after=x&sort=-hours' }),
    )
    expect(query).toBe('stage=ready&sort=-hours')
    expect(await keep(region.karin, 'klaar')).toMatchObject({ refusal: { because: 'name-taken' } })
    expect(await keep(region.karin, 'Met autisme')).toMatchObject({ refusal: { because: 'word-about-health' } })
  })

  it('is for oneself, until it is shared with the colleagues of the organisation', async () => {
    const { id } = expectDone(await keep(region.karin, 'Samen', { shared: true }))
    expect(await namesFor(region.karin)).toEqual(['Klaar', 'Samen'])
    expect(await namesFor(region.loes)).toEqual(['Samen'])
    expect(await namesFor(region.henk)).toEqual([])
    const asked = { id, name: 'Van Loes', shared: true, start: false, meant: false }
    expect(await changeView(fresh.house, region.loes, asked)).toMatchObject({ refusal: { because: 'not-found' } })
    expect(await removeView(fresh.house, region.loes, id)).toMatchObject({ refusal: { because: 'not-found' } })
  })

  it('opens first when one comes without a question, also for a colleague who chose it', async () => {
    const shared = expectDone(await seeList(fresh.house, region.loes, 'people')).views[0]?.id ?? ''
    expect((await http.post(region.loes, '/views', { intent: 'start', id: shared })).statusCode).toBe(303)
    const bare = await http.get(region.loes, '/people')
    expect(bare.headers.location).toBe(`/people?stage=ready&sort=-hours&view=${shared}`)
    expect((await http.get(region.loes, '/people?view=all')).statusCode).toBe(200)
    expect((await http.get(region.karin, '/people')).statusCode).toBe(200)
  })

  it('is taken away and brought back', async () => {
    const mine = expectDone(await seeList(fresh.house, region.karin, 'people')).views[0]?.id ?? ''
    await http.post(region.karin, '/views', { intent: 'remove', id: mine })
    expect(await namesFor(region.karin)).toEqual(['Samen'])
    await http.post(region.karin, '/views', { intent: 'back', id: mine })
    expect(await namesFor(region.karin)).toEqual(['Klaar', 'Samen'])
  })

  it('shows the columns somebody chose, in that order, without script', async () => {
    const choose = (fields: Record<string, string | string[]>) =>
      http.post(region.karin, '/list-columns', { list: 'people', back: 'stage=ready', ...fields })
    const shown = await choose({ intent: 'show', column: ['holder', 'town'] })
    expect(shown.headers.location).toBe('/people?stage=ready')
    expect(expectDone(await seeList(fresh.house, region.karin, 'people')).columns).toEqual(['holder', 'town'])
    await choose({ up: 'town', column: ['holder', 'town'] })
    expect(expectDone(await seeList(fresh.house, region.karin, 'people')).columns).toEqual(['town', 'holder'])
    expect(expectDone(await seeList(fresh.house, region.loes, 'people')).columns).toBeNull()
    await choose({ intent: 'reset' })
    expect(expectDone(await seeList(fresh.house, region.karin, 'people')).columns).toBeNull()
  })
})
