import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { done, expectDone } from '#values/public.ts'
import { aPeriod, aRoute, type CoachingRegion, coachingRegion } from '../../../tests/coaching-region.ts'
import { type FreshHouse, freshHouse } from '../../../tests/fresh-region.ts'
import { periodsOf } from '../periods/period.store.ts'
import { findRoute } from './find-route.ts'

describe('a route', () => {
  let fresh: FreshHouse
  let region: CoachingRegion
  beforeAll(async () => {
    fresh = await freshHouse()
    region = await coachingRegion(fresh.house)
  })
  afterAll(() => fresh.close())

  it('is there for the firm and the funder, and for no other firm', async () => {
    const id = await aRoute(fresh.house, region)
    await aPeriod(fresh.house, region, id)
    const seenBy = (caller: CoachingRegion['marijke']) =>
      fresh.house.db.act(caller, 'see-coaching', async (act) => {
        const route = await findRoute(act, id)
        if (route) await act.look([route], 'coaching')
        return done({ there: route !== undefined, periods: (await periodsOf(act, [id])).length })
      })
    expect(expectDone(await seenBy(region.marijke))).toEqual({ there: true, periods: 1 })
    expect(expectDone(await seenBy(region.peter))).toEqual({ there: true, periods: 1 })
    expect(expectDone(await seenBy(region.sanne))).toEqual({ there: false, periods: 0 })
  })
})
