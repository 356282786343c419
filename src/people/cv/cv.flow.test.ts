import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Caller, withClient } from '#platform/public.ts'
import { expectDone, type Id } from '#values/public.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { aKnownPerson } from '../../../tests/known-person.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { changeWhatHelps } from '../changes/change-parts.ts'

const aDay = 24 * 3600

describe('her CV', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let naomi: Caller
  let dossier: Id<'Dossier'>
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
    ;({ dossier, self: naomi } = await aKnownPerson(fresh.house, region, '123456782'))
    const helps = { version: 1, conditions: ['quiet-place' as const] }
    expectDone(await changeWhatHelps(fresh.house, region.karin, dossier, helps))
    await http().call(naomi, 'PUT', '/my/profile/work', { said: ['gardener'] })
    await http().call(naomi, 'PUT', '/my/profile/helps', { said: ['own-pace'] })
  })
  afterAll(() => fresh.close())

  const http = () => throughHttp(fresh)
  const read = (path: string) => fresh.app.inject({ method: 'GET', url: path })
  const share = async (days: number) => {
    const { status, body } = await http().call(naomi, 'POST', '/my/cv/links', { days })
    return { status, path: String(body.path), until: String(body.until), id: String(body.id) }
  }
  const links = async () =>
    (await http().call(naomi, 'GET', '/my/cv')).body.links as unknown as {
      id: string
      opened: number
      openedAt: string
    }[]

  it('is made from what she says, called and reached as she wishes, and holds nothing of what helps', async () => {
    const chosen = { name: 'Naomi', phone: '06 12345678', intro: 'Ik ben graag buiten.', shows: ['work', 'hours'] }
    expect((await http().call(naomi, 'PUT', '/my/cv', chosen)).status).toBe(200)
    const { body } = await http().get(naomi, '/my/cv/paper')
    for (const text of ['Naomi', '06 12345678', 'Ik ben graag buiten.', 'Hovenier']) expect(body).toContain(text)
    for (const text of ['van den Brink', 'naomi@mail.example', 'Rustige werkplek', 'Eigen tempo', '123456782'])
      expect(body).not.toContain(text)
    expect((await http().call(naomi, 'PUT', '/my/cv', { name: 'Naomi', shows: ['helps'] })).status).toBe(400)
    const ill = await http().call(naomi, 'PUT', '/my/cv', { name: 'Naomi', intro: 'Ik had een burn-out.' })
    expect(ill).toMatchObject({ status: 422, body: { because: 'word-about-health' } })
  })

  it('is read by whoever holds the link, counted for her, and kept out of search engines', async () => {
    const { path, until } = await share(30)
    expect(until).toBe('2026-12-23')
    const { statusCode, body, headers } = await read(path)
    expect(statusCode).toBe(200)
    for (const text of ['Ik ben graag buiten.', 'Hovenier', '23 december 2026']) expect(body).toContain(text)
    expect(body).toContain('noindex')
    expect(headers['x-robots-tag']).toContain('noindex')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(body).not.toContain('<script')
    await read(path)
    expect((await links())[0]).toMatchObject({ opened: 2, openedAt: expect.stringContaining('2026-11-23') })
    expect((await http().get(naomi, '/my/cv')).body).toContain('2 keer geopend')
  })

  it('stands locked: neither the link nor a word of it is in the database', async () => {
    const { path } = await share(7)
    const url = new URL(inject('adminUrl'))
    url.pathname = new URL(fresh.urls.owner).pathname
    const stored = await withClient(url.href, async (client) => [
      (await client.query('select * from people.cv')).rows,
      (await client.query('select * from people.cv_link')).rows,
    ])
    const text = JSON.stringify(stored, (_key, value) =>
      value?.type === 'Buffer' ? Buffer.from(value.data).toString('latin1') : value,
    )
    for (const word of ['graag buiten', '12345678', 'gardener', path.replace('/cv/', '')])
      expect(text).not.toContain(word)
  })

  it('is over the moment she ends it, and by itself after its day, as if it had never been', async () => {
    const [stopped, late] = [await share(90), await share(7)]
    expect((await http().post(naomi, '/my/cv', { link: stopped.id })).statusCode).toBe(303)
    const nowhere = await read('/cv/nobody-holds-this')
    expect((await read(stopped.path)).statusCode).toBe(404)
    expect(nowhere.statusCode).toBe(404)
    time.passes(8 * aDay)
    expect((await read(late.path)).statusCode).toBe(404)
    expect((await links()).map(({ id }) => id)).not.toContain(late.id)
    expect((await share(91)).status).toBe(400)
  })

  it('is hers alone: no colleague makes, reads or ends it', async () => {
    expect((await http().call(region.karin, 'GET', '/my/cv')).status).toBe(403)
    expect((await http().call(region.karin, 'POST', '/my/cv/links', { days: 7 })).status).toBe(403)
    const { body } = await http().call(naomi, 'GET', '/my/data')
    for (const text of ['Ik ben graag buiten.', 'cvLinks']) expect(JSON.stringify(body)).toContain(text)
  })
})
