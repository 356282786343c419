import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Id } from '../src/values/public.ts'
import { coachingHalfYears } from '../tests/coaching-half-years.ts'
import { at, type CoachingRequests, coachingRequests } from '../tests/coaching-requests.ts'
import { type OpenCoaching, openCoaching } from './by/coaching-region-with-pages.ts'

describe('The fifth half-year asks for more', () => {
  let open: OpenCoaching
  let world: CoachingRequests
  let of: ReturnType<typeof coachingHalfYears>
  let route: Id<'Route'>
  let request = ''
  beforeAll(async () => {
    open = await openCoaching('2026-11-23T08:30:00Z')
    const { fresh, time, region } = open
    world = await coachingRequests(fresh, region)
    of = coachingHalfYears(fresh, time, region, world)
    route = (await of.atWorkSince(of.today())).route
    await of.granted(route, 4)
  }, 120_000)
  afterAll(() => open?.close())

  it('three weeks before the fourth ends, her route says what is next and by when', async () => {
    const marijke = await open.as(open.region.marijke, 'phone')
    await marijke.goTo(`/coaching/${route}`)
    await marijke.reads('Half jaar 5 begint op 23 november.')
    await marijke.reads('De aanvraag moet er uiterlijk 20 december zijn.')
    await marijke.tap('Vraag half jaar 5 aan')
    await marijke.reads('Ingevuld is wat in de vorige aanvraag stond.')
    await marijke.tap('Opslaan en verder')
    await marijke.page.waitForURL(/parts/)
    request = /requests\/([0-9a-f-]{36})/.exec(marijke.page.url())?.[1] ?? ''
    await marijke.leave()
  })

  it('the coach asks for more help than before, and says why; the rest stands there', async () => {
    const marijke = await open.as(open.region.marijke, 'phone')
    await marijke.goTo(`/coaching/requests/${request}/parts/goals`)
    expect(await marijke.page.getByLabel('Doel 1').inputValue()).toBe('Zelfstandig de ochtend beginnen.')
    await marijke.tap('Opslaan en verder')
    await marijke.page.waitForURL(/regime/)
    await marijke.choose(/^Intensief/)
    await marijke.tap('Opslaan en verder')
    await marijke.reads('Vul in waarom.')
    await marijke.fill(/^Waarom/, 'De winkel krijgt een nieuwe kassa, en een andere leiding.')
    await marijke.tap('Opslaan en verder')
    await marijke.reads('Tekst maken om te tekenen')
    expect(marijke.typedFields()).toBe(1)
    await marijke.leave()
    await world.signed(request)
    expect((await of.send(request)).body).toMatchObject({ late: false })
  })

  it('who pays grants a part of it, with the reason', async () => {
    const peter = await open.as(open.region.peter)
    await peter.goTo(`/coaching/requests/${request}/decision`)
    await peter.reads('6 %')
    await peter.choose('Deels toekennen')
    await peter.fill('Uren', '25')
    await peter.fill(/Waarom het afwijkt/, 'Een deel kan de leiding zelf doen.')
    await peter.tap('Beslissen')
    await peter.reads('Deels toegekend')
    await peter.leave()
    expect((await of.periodsOf(route)).at(-1)).toMatchObject({ number: 5, from: '2028-11-23', until: '2029-05-22' })
    expect((await world.call(open.region.marijke, 'GET', at(request))).body).toMatchObject({ phase: 'partly' })
  })
})
