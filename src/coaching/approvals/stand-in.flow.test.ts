import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobCaller } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { addDays, type Day, done, expectDone, type Id } from '#values/public.ts'
import { byHandIn } from '../../../tests/aged-log.ts'
import { aPeriod, type CoachingRegion, coachingRegion, reach } from '../../../tests/coaching-region.ts'
import { aMonday, freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { giveRole } from '../../access/accounts/disable-account.ts'
import { keepPayer } from '../routes/payer.store.ts'
import { keepRoute } from '../routes/route.store.ts'

const lastDay = addDays(aMonday, 4)

describe('a stand-in from outside, in a firm of two', () => {
  const time = movableClock(`${aMonday}T15:00:00Z`)
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let http: ReturnType<typeof throughHttp>
  let line: string
  /** Gerard of another firm, in the seat that he has here until Friday. */
  let standIn: Caller
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await coachingRegion(fresh.house)
    http = throughHttp(fresh)
    const { sanne, jelle, dichtbij, gerard } = region
    const { person } = region.naomi
    for (const { account } of [sanne, jelle]) await seat(account, { role: 'approver' })
    await reach(fresh.house, region, person, dichtbij)
    await byHandIn(fresh, `delete from access.relation where organisation_id = '${region.stapsteen}'`)
    const route = expectDone(
      await fresh.house.db.act(sanne, 'coach', async (act) => {
        const more = { kind: 'coaching', entry: 'trial', phase: 'placed', firm: dichtbij } as const
        const id = (await keepRoute(act, { ...person, ...more, coach: sanne.account })) as Id<'Route'>
        const payer = { from: aMonday, kind: 'uwv', id: region.uwv, name: null, ground: 'wajong' } as const
        await keepPayer(act, { ...person, id }, payer, null)
        return done(id)
      }),
    )
    await aPeriod(fresh.house, region, route, { ...person, firm: dichtbij })
    const session = { key: crypto.randomUUID(), day: aMonday, start: '9:00', minutes: 45 }
    const people = [{ route, activity: 'train', log: 'De kassa geoefend.' }]
    const entered = await http.call<{ lines: { id: string }[] }>(sanne, 'POST', '/coaching/sessions', {
      ...{ ...session, people },
    })
    line = entered.body.lines[0]?.id ?? ''
    standIn = { ...gerard, organisation: dichtbij, organisationName: 'Buro Dichtbij' }
  })
  afterAll(() => fresh.close())

  const seat = async (account: Caller['account'], more: { role: 'approver'; until?: Day }) =>
    expectDone(
      await giveRole(fresh.house, jobCaller(region.region, 'tests'), account as Id<'Account'>, {
        ...{ organisation: region.dichtbij, ...more },
      }),
    )
  const approve = async (who: Caller) =>
    (
      await http.call<{ approved: number; results: { because: string | null }[] }>(who, 'POST', '/coaching/approvals', {
        lines: [line],
      })
    ).body
  const paper = (account: Caller['account'], more: object = {}) =>
    http.call<{ because: string }>(region.jelle, 'POST', '/coaching/firm/papers', {
      ...{ what: 'authority', account, standsInFor: region.jelle.account, from: aMonday, until: lastDay, ...more },
    })

  it('is nobody to the firm before having a seat there', async () => {
    expect((await approve(region.gerard)).results).toMatchObject([{ because: 'not-found' }])
    expect((await paper(region.gerard.account)).body.because).toBe('not-known-here')
  })

  it('approves what one of the two entered, for as long as the seat and the authority last', async () => {
    await seat(region.gerard.account, { role: 'approver', until: lastDay })
    expect((await approve(standIn)).results).toMatchObject([{ because: 'no-authority' }])
    expect((await paper(region.gerard.account)).status).toBe(201)
    expect(await approve(region.sanne)).toMatchObject({ approved: 0 })
    expect(await approve(standIn)).toMatchObject({ approved: 1 })
  })

  it('is over by itself', async () => {
    time.passes(5 * 24 * 3600)
    for (const who of [standIn, region.gerard]) {
      expect((await http.call<{ rows: object[] }>(who, 'GET', '/coaching/approvals')).body.rows).toEqual([])
      expect((await approve(who)).results).toMatchObject([{ because: 'not-found' }])
    }
  })
})
