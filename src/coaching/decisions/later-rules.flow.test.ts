import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filledKeys, ruleOf } from '#regulations/values/keys.rules.ts'
import { addDays, day } from '#values/public.ts'
import { type CoachingRegion, coachingRegion } from '../../../tests/coaching-region.ts'
import { at, coachingRequests } from '../../../tests/coaching-requests.ts'
import { aMonday, freshApp } from '../../../tests/fresh-region.ts'
import { rowsPastPolicies } from '../../../tests/past-policies.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { wide } from '../../../tests/wide.ts'

/** What a rule of this kind can be, as an administrator fills it in. */
const amounts = {
  cents: fc.nat(500_000),
  share: fc.integer({ min: 1, max: 10_000 }),
  weeks: fc.nat(30),
  months: fc.nat(40),
  number: fc.nat(12),
  hours: fc.nat(40),
  'shares-by-year': fc.record({ 1: fc.nat(2000), 2: fc.nat(2000), 3: fc.nat(2000) }),
  'shares-by-regime': fc.record({ light: fc.nat(2000), medium: fc.nat(2000), intensive: fc.nat(2000) }),
} as const
type Amount = keyof typeof amounts

const keys = filledKeys.filter((key) => ruleOf(key).kind in amounts && ruleOf(key).scopes.includes('national'))
const laterRule = fc.constantFrom(...keys).chain((key) =>
  fc.record({
    key: fc.constant(key),
    value: amounts[ruleOf(key).kind as Amount] as fc.Arbitrary<unknown>,
    begins: fc.integer({ min: -4000, max: 400 }),
    lasts: fc.option(fc.nat(200), { freq: 9 }), // without an end it leaves no room for those after it
    endsBefore: fc.boolean(),
  }),
)
const given = ({ begins, lasts, ...rule }: typeof laterRule extends fc.Arbitrary<infer R> ? R : never) => ({
  ...{ scope: 'national', source: 'Staatscourant', confidence: 'low', ...rule },
  from: addDays(aMonday, begins),
  ...(lasts === null ? {} : { until: addDays(aMonday, begins + lasts) }),
})

const granted = { says: 'granted', from: '2026-11-16', until: '2027-05-15', minutes: 3723 }

describe('a rule that is added later', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let http: ReturnType<typeof throughHttp>
  let request: string
  let work: string
  beforeAll(async () => {
    fresh = await freshApp({ on: aMonday })
    region = await coachingRegion(fresh.house)
    http = throughHttp(fresh)
    const requests = await coachingRequests(fresh, region)
    const one = await requests.aRouteAtWork()
    work = one.work
    request = await requests.sent(one.route)
    expect((await http.call(region.peter, 'POST', at(request, '/decision'), granted)).status).toBe(200)
    const kept = await http.call(region.peter, 'POST', `/placements/${work}/wage-values`, {
      tasks: [{ name: 'Brood bakken', share: 100, pace: 60, quality: 90, net: 100 }],
      ...{ days: 3, measuredBy: 'Ada Kemp', heard: 'Bram ten Hove', workerView: 'Eerlijk.', employerView: 'Eerlijk.' },
      ...{ measuredOn: '2026-11-16', decidedOn: '2026-11-16', from: '2026-11-16', reviewOn: '2027-11-16' },
    })
    expect(kept.status).toBe(201)
    const entered = await http.call<{ lines: { id: string }[] }>(region.marijke, 'POST', '/coaching/sessions', {
      ...{ key: crypto.randomUUID(), day: day('2026-11-20'), start: '9:00', minutes: '1:30' },
      people: [{ route: one.route, activity: 'train' }],
    })
    const week = { kind: 'week', from: '2026-11-16', until: '2026-11-22', minutes: '24:00' }
    const worked = { key: crypto.randomUUID(), route: one.route, ...week }
    expect((await http.call(region.marijke, 'POST', '/coaching/worked', worked)).status).toBe(201)
    const lines = entered.body.lines.map(({ id }) => id)
    const approved = await http.call(region.nadia, 'POST', '/coaching/approvals', { lines })
    expect(approved.body).toMatchObject({ approved: 1 })
  })
  afterAll(() => fresh.close())

  it('changes nothing that was decided, granted, measured, entered or approved', { timeout: 300_000 }, async () => {
    const before = await decided()
    expect(Object.values(before).map((rows) => rows.length)).toEqual([1, 1, 1, 1, 1, 1, 1])
    let kept = 0
    const changes = fc.asyncProperty(fc.array(laterRule, { minLength: 2, maxLength: 5 }), async (rules) => {
      for (const rule of rules) {
        const { status } = await http.call(region.ton, 'POST', '/regulations', given(rule))
        expect([201, 409, 422]).toContain(status)
        if (status === 201) kept++
      }
      expect(await decided()).toEqual(before)
    })
    const runs = wide() ? 150 : 20
    await fc.assert(changes, { numRuns: runs })
    expect(kept, 'rules that were really added').toBeGreaterThan(runs / 4)
  })

  /** Every row that a decision, a measure or an approval rests on, past every door. */
  async function decided() {
    const found: Record<string, object[]> = {}
    for (const table of ['request', 'decision', 'period', 'wage_value', 'line', 'verdict', 'worked'])
      found[table] = await rowsPastPolicies(fresh, `select * from coaching.${table} order by id`)
    return found
  }
})
