import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginDay } from '#platform/jobs/jobs.ts'
import { withClient } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { aMonday, type FreshHouse, freshApp, freshHouse } from '../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../tests/small-region.ts'
import { subscriptions } from './subscriptions.ts'

describe('when a day begins', () => {
  let fresh: FreshHouse
  let region: SmallRegion
  beforeAll(async () => {
    fresh = await freshHouse({ on: aMonday })
    region = await smallRegion(fresh.house)
  })
  afterAll(() => fresh.close())

  /** As the app sees it: with the region set, and one account. */
  async function count(table: string): Promise<number> {
    return withClient(fresh.urls.job, async (client) => {
      await client.query('begin')
      await client.query("select set_config('app.region', $1, true)", [region.region])
      const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${table}`)
      return rows[0]?.n ?? -1
    })
  }

  async function aged(table: string, column: string, at: string): Promise<void> {
    await withClient(fresh.urls.app, async (client) => {
      await client.query('begin')
      await client.query("select set_config('app.region', $1, true), set_config('app.account', $2, true)", [
        region.region,
        region.karin.account,
      ])
      await client.query(`update ${table} set ${column} = $1`, [at])
      await client.query('commit')
    })
  }

  const changeOnce = (key: string) =>
    fresh.house.db.act({ ...region.karin, idempotency: { key, fingerprint: key } }, 'write-note', async () => done(1))

  it('forgets keys of changes after thirty days, and not before', async () => {
    await changeOnce('a')
    await aged('platform.idempotency', 'created_at', '2026-10-25T12:00:00Z')
    await beginDay(fresh.house, subscriptions)
    expect(await count('platform.idempotency')).toBe(1)
    await aged('platform.idempotency', 'created_at', '2026-10-23T12:00:00Z')
    await beginDay(fresh.house, subscriptions)
    expect(await count('platform.idempotency')).toBe(0)
  })

  it('takes ended sessions away, and leaves those of today', async () => {
    await cookieOf(fresh.house, region.karin)
    await beginDay(fresh.house, subscriptions)
    expect(await count('access.session')).toBe(1)
    await aged('access.session', 'expires_at', '2026-11-21T12:00:00Z')
    await beginDay(fresh.house, subscriptions)
    expect(await count('access.session')).toBe(0)
  })

  it('takes used links away', async () => {
    await withClient(fresh.urls.app, async (client) => {
      await client.query('begin')
      await client.query("select set_config('app.region', $1, true)", [region.region])
      await client.query(
        `insert into access.one_time_link (token_hash, region_id, account_id, purpose, expires_at, used_at)
         values ('\\x01', $1, $2, 'invitation', '2026-12-01', '2026-11-01'), ('\\x02', $1, $2, 'invitation', '2026-12-01', null)`,
        [region.region, region.karin.account],
      )
      await client.query('commit')
    })
    await beginDay(fresh.house, subscriptions)
    expect(await count('access.one_time_link')).toBe(1)
  })
})

it('comes every night, kept by the jobs themselves', async () => {
  const fresh = await freshApp({ jobs: true })
  const known = () =>
    withClient(fresh.urls.job, (client) =>
      client.query('select identifier from graphile_worker._private_known_crontabs'),
    )
  await expect.poll(async () => (await known()).rows, { timeout: 10_000 }).toEqual([{ identifier: 'every-night' }])
  await fresh.close()
})
