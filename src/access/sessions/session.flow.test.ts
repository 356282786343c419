import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '#platform/public.ts'
import { expectDone } from '#values/public.ts'
import { type FreshHouse, freshHouse } from '../../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { changeRegion } from '../region/change-region.ts'
import { findCaller } from './find-caller.ts'
import { guestOf } from './guest.ts'

describe('a session', () => {
  let fresh: FreshHouse
  let region: SmallRegion
  beforeAll(async () => {
    fresh = await freshHouse()
    region = await smallRegion(fresh.house)
  })
  afterAll(() => fresh.close())

  const whoIs = async (brought: { session?: string }) =>
    findCaller(fresh.house, await guestOf(fresh.house, 'nl', 'tests'), brought)

  it('knows who signed in, in which organisation and with which role', async () => {
    const caller = await whoIs(await cookieOf(fresh.house, region.karin))
    expect(caller).toMatchObject({
      kind: 'professional',
      account: region.karin.account,
      organisationName: 'Werkcentrum Hanzestroom',
      roles: ['account-manager'],
    })
  })

  it('is not somebody else’s: a cookie that was made up stays a guest', async () => {
    expect((await whoIs({ session: 'made-up' })).kind).toBe('guest')
  })

  it('ends within one request when the account is disabled', async () => {
    const cookie = await cookieOf(fresh.house, region.henk)
    expect((await whoIs(cookie)).kind).toBe('professional')
    await withClient(fresh.urls.app, async (client) => {
      await client.query('begin')
      await client.query(`select set_config('app.region', $1, true)`, [region.region])
      await client.query('update access.account set disabled_at = now() where id = $1', [region.henk.account])
      await client.query('commit')
    })
    expect((await whoIs(cookie)).kind).toBe('guest')
  })

  it.each([
    ['a colleague', 14, 'professional'],
    ['a colleague', 16, 'guest'],
  ])('of %s, %i minutes without a sign of life: %s', async (_who, minutes, kind) => {
    const cookie = await cookieOf(fresh.house, region.loes)
    await back(`seen_at = now() - interval '${minutes} minutes'`)
    expect((await whoIs(cookie)).kind).toBe(kind)
  })

  it('that was over does not begin again when the clock is set back', async () => {
    const cookie = await cookieOf(fresh.house, region.loes)
    await back("seen_at = now() - interval '16 minutes'")
    expect((await whoIs(cookie)).kind).toBe('guest')
    await back('seen_at = now()')
    expect((await whoIs(cookie)).kind).toBe('guest')
  })

  it('lasts longer or shorter when the region says so, from the next time somebody signs in', async () => {
    const settings = {
      name: 'Hanzestroom',
      confirmEveryWeeks: 6,
      staffIdleMinutes: 40,
      personIdleMinutes: 30,
      sessionHours: 2,
    }
    expectDone(await changeRegion(fresh.house, region.ton, settings))
    const cookie = await cookieOf(fresh.house, region.loes)
    await back("seen_at = now() - interval '39 minutes'")
    expect((await whoIs(cookie)).kind).toBe('professional')
    await back("expires_at = expires_at - interval '121 minutes'")
    expect((await whoIs(cookie)).kind).toBe('guest')
  })

  const back = (change: string) =>
    withClient(fresh.urls.app, async (client) => {
      await client.query('begin')
      await client.query(`select set_config('app.region', $1, true)`, [region.region])
      await client.query(`update access.session set ${change}`)
      await client.query('commit')
    })
})
