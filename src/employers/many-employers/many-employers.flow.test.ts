import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectDone } from '#values/public.ts'
import { type EmployersRegion, employersRegion } from '../../../tests/employers-region.ts'
import { changeLead } from '../cards/change-employer.ts'
import { EmployersAsked } from '../cards/employer.shapes.ts'
import { leadMany, undoLeadMany } from './lead-many.ts'
import { seeLeadMany } from './see-lead-many.ts'

describe('many employers at once', () => {
  let opened: EmployersRegion
  let ids: string[]
  beforeAll(async () => {
    opened = await employersRegion()
    const made = [
      await opened.anEmployer('De Zon'),
      await opened.anEmployer('De Maan'),
      await opened.anEmployer('Ster'),
    ]
    ids = made.toSorted()
  })
  afterAll(() => opened.fresh.close())

  const asked = EmployersAsked.parse({})
  const look = async (to?: string, who = opened.region.karin) =>
    expectDone(await seeLeadMany(opened.fresh.house, who, { to, chosen: ids, asked })).employers
  const seen = async () => (await look()).map(({ id, version }) => ({ id, version }))
  const leads = async () => (await look()).map(({ now }) => now)
  const loes = () => String(opened.region.loes.account)

  it('shows who would lead each of them, and changes nothing by looking', async () => {
    const { karin, ton } = opened.region
    expect((await look(loes())).map(({ because }) => because)).toEqual([null, null, null])
    expect((await look(String(karin.account))).map(({ because }) => because)).toEqual(ids.map(() => 'leads-already'))
    expect(await leads()).toEqual([karin.name, karin.name, karin.name])
    expect(await seeLeadMany(opened.fresh.house, ton, { to: undefined, chosen: ids, asked })).toMatchObject({
      refusal: { because: 'no-permit' },
    })
  })

  it('get another lead contact, and their own again after an undo, except what was changed since', async () => {
    const { house } = opened.fresh
    const { karin } = opened.region
    const shown = await seen()
    const led = expectDone(await leadMany(house, karin, { employers: shown, to: loes() }))
    expect(led).toMatchObject({ changed: 3, left: [] })
    expect(expectDone(await leadMany(house, karin, { employers: shown, to: loes() })).left).toEqual(
      shown.map(({ id }) => ({ id, because: 'changed-meanwhile' })),
    )
    expectDone(await changeLead(house, karin, String(shown[0]?.id), null))
    expect(await undoLeadMany(house, opened.region.loes, led.back)).toMatchObject({
      refusal: { because: 'way-back-gone' },
    })
    expect(expectDone(await undoLeadMany(house, karin, led.back))).toEqual({ back: 2, changedSince: 1 })
    expect((await leads()).filter((name) => name === karin.name)).toHaveLength(2)
    expect(await leadMany(house, karin, { employers: shown, to: crypto.randomUUID() })).toMatchObject({
      refusal: { because: 'no-such-colleague' },
    })
  })

  it('work without script: choose, look, do, undo', async () => {
    const { http, region } = opened
    expect((await http.get(region.karin, '/employers')).body).toContain('form="employers" name="chosen"')
    const preview = (await http.get(region.karin, `/employers/many?all=yes&q=maan&to=${loes()}`)).body
    expect(preview).toContain('Geef 1 werkgever aan')
    const field = /name="seen" value="([^"]+)"/.exec(preview)?.[1] ?? ''
    const sent = await http.post(region.karin, '/employers/many', { to: loes(), seen: field })
    const done = String(sent.headers.location)
    expect((await http.get(region.karin, done)).body).toContain('aanspreekpunt van 1 werkgever.')
    const undone = await http.post(region.karin, '/employers/many', { undo: done.split('done=')[1] ?? '' })
    expect(undone.headers.location).toBe('/employers')
    expect((await http.post(region.karin, '/employers/many', { to: loes(), seen: 'x' })).statusCode).toBe(422)
  })

  it('warns about an employer that is almost the same, and never blocks', async () => {
    const { http, region } = opened
    const fields = { name: 'de zón B.V.', town: 'Raalte' }
    const asks = await http.post(region.karin, '/employers/new', fields)
    expect(asks.statusCode).toBe(422)
    expect(asks.body).toContain('De Zon, Raalte')
    expect((await http.post(region.karin, '/employers/new', { ...fields, meant: 'yes' })).statusCode).toBe(303)
    expect((await http.post(region.karin, '/employers/new', { ...fields, town: 'Goor' })).statusCode).toBe(303)
  })
})
