import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshApp } from '../../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { guestOf } from '../sessions/guest.ts'
import { seeWhoIsWho } from '../who-is-who/see-who-is-who.ts'
import { changePortrait, removePortrait, seePortrait } from './portraits.ts'

describe('the face of a colleague', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  beforeAll(async () => {
    fresh = await freshApp()
    region = await smallRegion(fresh.house)
  })
  afterAll(() => fresh.close())

  const karin = () => region.karin.account as never
  const shown = async () => {
    const seen = await seeWhoIsWho(fresh.house, region.fatima)
    const people = seen.done ? seen.value.flatMap(({ people }) => people) : []
    return people.find(({ account }) => account === region.karin.account)?.hasPortrait
  }

  it('is a small square that we drew, for colleagues alone', async () => {
    const dots = sharp({ create: { width: 900, height: 400, channels: 3, background: '#a52' } })
    const bytes = await dots
      .withExif({ IFD0: { ImageDescription: 'At home' } })
      .jpeg()
      .toBuffer()
    expect(await changePortrait(fresh.house, region.karin, { name: 'me.jpg', bytes })).toMatchObject({ done: true })
    const seen = await seePortrait(fresh.house, region.fatima, karin())
    if (!seen.done) throw new Error(seen.refusal.because)
    expect(await sharp(seen.value).metadata()).toMatchObject({ width: 128, height: 128, format: 'webp' })
    expect(seen.value.includes('At home')).toBe(false)
    expect(await shown()).toBe(true)
    const guest = await guestOf(fresh.house, 'nl', 'tests')
    expect(await seePortrait(fresh.house, guest, karin())).toMatchObject({ refusal: { because: 'no-permit' } })
  })

  it('is a picture and no other file', async () => {
    const text = { name: 'me.jpg', bytes: Buffer.from('This is me.') }
    expect(await changePortrait(fresh.house, region.karin, text)).toMatchObject({ refusal: { because: 'no-picture' } })
  })

  it('is gone as soon as she takes it away', async () => {
    await removePortrait(fresh.house, region.karin)
    expect(await seePortrait(fresh.house, region.fatima, karin())).toMatchObject({ refusal: { because: 'not-found' } })
    expect(await shown()).toBe(false)
  })

  it('is changed, shown and taken away by a program as well', async () => {
    const call = async (who: 'karin' | 'fatima', method: 'GET' | 'PUT' | 'DELETE', path: string, payload?: object) =>
      fresh.app.inject({
        method,
        url: `/api/v1${path}`,
        cookies: await cookieOf(fresh.house, region[who]),
        headers: { host: 'localhost:80', origin: 'http://localhost:80' },
        ...(payload && { payload }),
      })
    const dots = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#258' } })
      .png()
      .toBuffer()
    const put = await call('karin', 'PUT', '/me/portrait', { name: 'me.png', content: dots.toString('base64') })
    expect(put.statusCode).toBe(204)
    const teams = (await call('fatima', 'GET', '/who-is-who')).json().rows as { people: { hasPortrait: boolean }[] }[]
    expect(teams.flatMap(({ people }) => people).filter(({ hasPortrait }) => hasPortrait)).toHaveLength(1)
    const address = `/who-is-who/${region.karin.account}/portrait`
    expect((await call('fatima', 'GET', address)).headers['content-type']).toBe('image/webp')
    const text = { name: 'me.png', content: Buffer.from('This is me.').toString('base64') }
    expect((await call('karin', 'PUT', '/me/portrait', text)).json()).toMatchObject({ because: 'no-picture' })
    expect((await call('karin', 'DELETE', '/me/portrait')).statusCode).toBe(204)
    expect((await call('fatima', 'GET', address)).statusCode).toBe(404)
  })
})
