import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '#platform/public.ts'
import { type FreshHouse, freshHouse } from '../../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
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

  it('ends after half an hour without a sign of life', async () => {
    const cookie = await cookieOf(fresh.house, region.loes)
    await withClient(fresh.urls.app, async (client) => {
      await client.query('begin')
      await client.query(`select set_config('app.region', $1, true)`, [region.region])
      await client.query("update access.session set seen_at = now() - interval '31 minutes'")
      await client.query('commit')
    })
    expect((await whoIs(cookie)).kind).toBe('guest')
  })
})
