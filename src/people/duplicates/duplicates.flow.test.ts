import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aMonday, freshApp } from '../../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'

describe('somebody who stands in the lists twice', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let ids: { known: string; again: string; sister: string }
  beforeAll(async () => {
    fresh = await freshApp({ on: aMonday })
    region = await smallRegion(fresh.house)
    const reach = { email: 'naomi@mail.example', phone: '06-12345678' }
    ids = {
      known: await added('karin', { given: 'Naomi', family: 'Kraan', bsn: '111222333', ...reach }),
      again: await added('karin', { given: 'Noami', prefix: 'de', family: 'Kraan', phone: '+31612345678' }),
      sister: await added('karin', { given: 'Nadia', family: 'Kraan', ...reach }),
    }
  })
  afterAll(() => fresh.close())

  type Who = 'karin' | 'loes' | 'fatima' | 'ton'
  const asks = async (who: Who, method: 'GET' | 'POST' | 'DELETE', path: string, payload?: object) => {
    const response = await fresh.app.inject({
      method,
      url: `/api/v1${path}`,
      cookies: await cookieOf(fresh.house, region[who]),
      headers: { origin: 'http://localhost:80', host: 'localhost:80' },
      ...(payload ? { payload } : {}),
    })
    return { status: response.statusCode, body: response.json() }
  }
  const added = async (who: Who, person: object): Promise<string> =>
    (await asks(who, 'POST', '/people', person)).body.id
  const pairs = async (who: Who = 'karin') => (await asks(who, 'GET', '/people/duplicates')).body

  it('is offered once, with why, and a sister at the same address is not', async () => {
    const { total, pairs: found } = await pairs()
    expect(total).toBe(1)
    expect(found[0]).toMatchObject({ score: 70, reasons: ['almost-same-name', 'same-phone'] })
    expect([found[0].one.id, found[0].other.id].toSorted()).toEqual([ids.known, ids.again].toSorted())
  })

  it('makes no difference to what others keep: the same answer, whether or not they know her too', async () => {
    const before = await pairs()
    await added('fatima', { given: 'Naomi', family: 'Kraan', bsn: '111222333', phone: '0612345678' })
    await added('fatima', { given: 'Naomi', family: 'Kraan', email: 'naomi@mail.example', phone: '0612345678' })
    expect(await pairs()).toEqual(before)
    expect((await pairs('fatima')).total).toBe(1)
  })

  it('stays apart when somebody says that these are two people, until that is taken back', async () => {
    const address = `/people/${ids.known}/two-people/${ids.again}`
    expect(await asks('fatima', 'POST', address)).toMatchObject({ status: 404 })
    expect(await asks('ton', 'POST', address)).toMatchObject({ status: 403 })
    expect(await asks('karin', 'POST', address)).toMatchObject({ status: 200, body: { apart: true } })
    expect((await pairs()).total).toBe(0)
    expect(await shows('karin', `/people/${ids.again}`, 'Niet Kraan, Naomi, zei Karin Wassink op')).toBe(true)
    expect(await asks('loes', 'DELETE', address)).toMatchObject({ status: 200, body: { apart: false } })
    expect((await pairs()).total).toBe(1)
  })

  it('is offered on the dossier itself, and every look stands in her log', async () => {
    expect(await shows('karin', `/people/${ids.known}`, 'bijna dezelfde naam, hetzelfde telefoonnummer')).toBe(true)
    expect(await shows('karin', '/people/duplicates', 'Kraan, Noami de')).toBe(true)
  })

  const shows = async (who: Who, url: string, text: string): Promise<boolean> => {
    const { body } = await fresh.app.inject({
      method: 'GET',
      url,
      cookies: await cookieOf(fresh.house, region[who]),
      headers: { 'accept-language': 'nl', host: 'localhost:80' },
    })
    return body.replaceAll('<!-- -->', '').includes(text)
  }
})
