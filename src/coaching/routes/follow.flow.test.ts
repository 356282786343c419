import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobCaller } from '#access/public.ts'
import { type SettledPlacement, settlePlacements } from '#trajectories/public.ts'
import { addDays, done, expectDone, type Id, newId } from '#values/public.ts'
import { aPeriod, aRoute, type CoachingRegion, coachingRegion } from '../../../tests/coaching-region.ts'
import { freshApp } from '../../../tests/fresh-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { findRoute } from './find-route.ts'
import { followDecided } from './follow-requests.ts'
import { followWork } from './follow-work.ts'

describe('a route follows', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let employer: Id<'Employer'>
  beforeAll(async () => {
    fresh = await freshApp()
    region = await coachingRegion(fresh.house)
    const http = throughHttp(fresh)
    const made = await http.call<{ id: string }>(region.karin, 'POST', '/employers', {
      name: 'Ten Hove',
      town: 'Raalte',
    })
    employer = made.body.id as Id<'Employer'>
  })
  afterAll(() => fresh.close())

  const phaseOf = async (id: string) =>
    expectDone(
      await fresh.house.db.act(region.marijke, 'see-coaching', async (act) => {
        const route = await findRoute(act, id)
        if (route) await act.look([route], 'coaching')
        return done(route?.phase)
      }),
    )

  /** A trial that began ten days ago. */
  async function aRunningTrial(): Promise<Id<'Placement'>> {
    const from = addDays(fresh.house.clock.today(), -10)
    const id = newId<'Placement'>()
    const trial: SettledPlacement = {
      ...region.naomi.person,
      ...{ id, kind: 'trial', phase: 'running', employer, lender: null, employment: null, vacancy: null },
      ...{ from, until: addDays(from, 58), minutesWeek: 1440, tasks: 'Brood bakken', supervisor: 'Anja' },
      trial: {
        ...{ payer: region.uwv, payerKind: 'uwv', decidedOn: addDays(from, -5), signed: true },
        names: {
          ...{ person: 'Naomi', employer: 'Ten Hove', payer: 'UWV', professional: 'Karin' },
          ...{ beside: null, signsAt: 'Raalte' },
        },
      },
      madeOn: addDays(from, -20),
      madeBy: region.karin.account as Id<'Account'>,
      madeByOrganisation: region.workCentre,
    }
    const job = jobCaller(region.region, 'tests')
    await fresh.house.db.act(job, 'settle-region', async (act) => done(await settlePlacements(act, [trial])))
    return id
  }

  it('a trial that began only once there are hours for it as well', async () => {
    const trial = await aRunningTrial()
    const route = await aRoute(fresh.house, region, { phase: 'requested', trial })
    const began = { name: 'PlacementStarted', region: region.region, placement: trial }
    await followWork(fresh.house, began)
    expect(await phaseOf(route)).toBe('requested')
    await aPeriod(fresh.house, region, route, { kind: 'trial', number: null, share: 1500, granted: 600 })
    const decided = { name: 'CoachingDecided', region: region.region, route, request: newId(), says: 'granted' }
    await followDecided(fresh.house, decided)
    expect(await phaseOf(route)).toBe('trial')
    await followWork(fresh.house, began)
    expect(await phaseOf(route)).toBe('trial')
  })

  it('a no of the payer back to where it can be asked for again', async () => {
    const route = await aRoute(fresh.house, region, { phase: 'requested', firm: region.dichtbij })
    const decided = { name: 'CoachingDecided', region: region.region, route, request: newId(), says: 'refused' }
    await followDecided(fresh.house, decided)
    expect(await phaseOf(route)).toBe('ready')
  })
})
