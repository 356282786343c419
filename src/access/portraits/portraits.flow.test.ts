import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshHouse } from '../../../tests/fresh-region.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { guestOf } from '../sessions/guest.ts'
import { seeWhoIsWho } from '../who-is-who/see-who-is-who.ts'
import { changePortrait, removePortrait, seePortrait } from './portraits.ts'

describe('the face of a colleague', () => {
  let fresh: Awaited<ReturnType<typeof freshHouse>>
  let region: SmallRegion
  beforeAll(async () => {
    fresh = await freshHouse()
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
})
