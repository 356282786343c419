import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { addDays, type Day, type Id } from '#values/public.ts'
import { byHandIn } from '../../../tests/aged-log.ts'
import { aPeriod, aRoute, type CoachingRegion, coachingRegion } from '../../../tests/coaching-region.ts'
import { freshApp } from '../../../tests/fresh-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'

describe('a trial that the payer refuses, after the hours for it were granted', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let http: ReturnType<typeof throughHttp>
  let route: Id<'Route'>
  let trial: string
  let today: Day
  beforeAll(async () => {
    fresh = await freshApp({ jobs: true })
    region = await coachingRegion(fresh.house)
    http = throughHttp(fresh)
    today = fresh.house.clock.today()
    const { karin, naomi, uwv } = region
    const employer = (
      await http.call<{ id: string }>(karin, 'POST', '/employers', { name: 'Ten Hove', town: 'Raalte' })
    ).body.id
    const asked = await http.call<{ id: string }>(karin, 'POST', '/placements', {
      ...{ kind: 'trial', dossier: naomi.dossier, employer, tasks: 'Brood bakken.', minutesWeek: 1440 },
      ...{ supervisor: 'Anja', from: today, until: addDays(today, 50), insured: 'yes', intends: 'yes', payer: uwv },
    })
    expect(asked.status).toBe(201)
    trial = asked.body.id
    route = await aRoute(fresh.house, region, { phase: 'requested', trial: trial as Id<'Placement'> })
    await aPeriod(fresh.house, region, route, {
      ...{ kind: 'trial', number: null, share: 1500, granted: 600, placement: trial as Id<'Placement'> },
      ...{ from: today, until: addDays(today, 50), decidedOn: today },
    })
  })
  afterAll(() => fresh.close())

  const enter = async () =>
    (
      await http.call<{ because: string; detail: string }>(region.marijke, 'POST', '/coaching/sessions', {
        ...{ key: crypto.randomUUID(), day: today, start: '6:00', minutes: 15 },
        people: [{ route, activity: 'train' }],
      })
    ).body
  const seen = async () =>
    (
      await http.call<{ phase: string; periods: { from: Day; endedOn: Day | null }[] }>(
        region.marijke,
        'GET',
        `/coaching/routes/${route}`,
      )
    ).body

  it('takes no hours while it did not begin', async () => {
    expect(await enter()).toMatchObject({
      because: 'work-not-begun',
      detail: 'Dag: het werk is nog niet begonnen. Vul uren in vanaf de eerste dag.',
    })
    const worked = { key: crypto.randomUUID(), route, kind: 'week', from: today, until: today, minutes: '8:00' }
    expect((await http.call(region.marijke, 'POST', '/coaching/worked', worked)).body).toMatchObject({
      because: 'work-not-begun',
    })
  })

  it('leads her back to where she can be asked for again, and no day of the hours is left', async () => {
    const no = { decision: 'refused', reason: 'no-job-after' }
    expect(await http.call(region.peter, 'POST', `/placements/${trial}/decision`, no)).toMatchObject({ status: 200 })
    await vi.waitFor(async () => expect((await seen()).phase).toBe('ready'), { timeout: 20_000 })
    expect((await seen()).periods).toMatchObject([{ from: today, endedOn: addDays(today, -1) }])
    expect(await enter()).toMatchObject({ because: 'outside-grant' })
    expect((await http.get(region.marijke, `/coaching/${route}`)).body).toContain('nooit begonnen')
  })

  it('leaves the same days free for the next trial', async () => {
    const again = {
      kind: 'trial',
      number: null,
      share: 1500,
      granted: 600,
      from: today,
      until: addDays(today, 50),
    } as const
    await aPeriod(fresh.house, region, route, { ...again, decidedOn: today })
    expect((await seen()).periods).toHaveLength(2)
    expect(await enter()).toMatchObject({ because: 'work-not-begun' })
  })

  it('says nothing about a half-year of work that somebody else found for her', async () => {
    await byHandIn(fresh, `update coaching.period set kind = 'half-year', number = 1 where ended_on is null`)
    expect((await enter()).because).toBeUndefined()
  })
})
