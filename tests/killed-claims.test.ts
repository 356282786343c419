import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { booksOf, byFirm, makeClaimsToMake } from '../bench/claims-to-make.ts'
import { claimMany } from '../src/claims/claiming/claim-many.ts'
import { type Caller, withClient } from '../src/platform/public.ts'
import { expectDone } from '../src/values/public.ts'
import { coachingRegion } from './coaching-region.ts'
import { type FreshHouse, freshHouse } from './fresh-region.ts'
import type { ToClaimAll } from './killed-claims.child.ts'
import { pastPoliciesUrl, rowsPastPolicies } from './past-policies.ts'
import { wide } from './wide.ts'

const all = wide() ? 500 : 100

describe('a run of five hundred claims, and the plug is pulled halfway', () => {
  let fresh: FreshHouse
  let caller: Caller
  let periods: string[]
  beforeAll(async () => {
    fresh = await freshHouse()
    const region = await coachingRegion(fresh.house)
    const coached = { region: region.region, holder: region.workCentre, payer: region.uwv, firm: region.stapsteen }
    const [one] = await withClient(pastPoliciesUrl(fresh.urls.owner), async (client) => {
      await makeClaimsToMake(client, coached, all)
      return byFirm(client, region.nadia)
    })
    caller = one?.caller ?? region.nadia
    periods = one?.periods ?? []
  }, 120_000)
  afterAll(() => fresh.close())

  const books = () => withClient(pastPoliciesUrl(fresh.urls.owner), booksOf)
  const half = async () => {
    const rows = await rowsPastPolicies<{ half: string }>(
      fresh,
      `select (select count(*) from claims.claim c where c.minutes <>
          (select coalesce(sum(minutes), 0) from claims.line l where l.claim_id = c.id))
        + (select count(*) from coaching.line l where l.claim_id is not null and l.claim_id <> l.period_id
          and not exists (select from claims.line c where c.line_id = l.id and c.claim_id = l.claim_id)) as half`,
    )
    return Number(rows[0]?.half)
  }

  it('leave no half claim, and books that are nothing together', { timeout: 120_000 }, async () => {
    expect(periods).toHaveLength(all)
    const server = spawn(process.execPath, ['tests/killed-claims.child.ts'], { stdio: ['pipe', 'inherit', 'inherit'] })
    const sent: ToClaimAll = { urls: fresh.urls, config: fresh.house.config, caller, periods }
    server.stdin.end(JSON.stringify(sent))
    await vi.waitFor(async () => expect((await books()).claims).toBeGreaterThan(all / 5), {
      timeout: 100_000,
      interval: 20,
    })
    server.kill('SIGKILL')
    expect((await once(server, 'exit'))[1]).toBe('SIGKILL')
    expect(await half()).toBe(0)
    expect((await books()).balanced).toBe(true)
    expect((await books()).claims).toBeLessThan(all)
  })

  it('go on without loss or double when they are asked again, and the sum is exact', { timeout: 120_000 }, async () => {
    const { claims } = await books()
    const again = expectDone(await claimMany(fresh.house, caller, { periods }))
    expect(again.results.filter(({ because }) => because === 'nothing-to-claim').length).toBe(claims)
    expect(again.sent).toBe(all - claims)
    expect([await books(), await half()]).toEqual([{ claims: all, balanced: true }, 0])
    const numbers = await rowsPastPolicies<{ most: number; count: string }>(
      fresh,
      'select max(number) as most, count(distinct number) as count from claims.claim',
    )
    expect(numbers).toEqual([{ most: all, count: String(all) }])
  })
})
