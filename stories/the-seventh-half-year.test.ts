import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Id } from '../src/values/public.ts'
import { coachingHalfYears } from '../tests/coaching-half-years.ts'
import { type CoachingRequests, coachingRequests } from '../tests/coaching-requests.ts'
import { type OpenCoaching, openCoaching } from './by/coaching-region-with-pages.ts'

describe('The seventh half-year', () => {
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
    await of.granted(route, 5)
  }, 120_000)
  afterAll(() => open?.close())

  it('with the sixth the coach reads that it is the last of the usual ones', async () => {
    const sixth = await of.askedAgain(route)
    const marijke = await open.as(open.region.marijke)
    await marijke.goTo(`/coaching/requests/${sixth}`)
    await marijke.reads('Dit is het laatste van de gewone halve jaren.')
    await marijke.leave()
    await of.send(sixth)
    await of.grant(sixth)
    await of.granted(route, 1)
  })

  it('the seventh is asked with a reason', async () => {
    request = await of.filledAgain(route)
    const marijke = await open.as(open.region.marijke)
    await marijke.goTo(`/coaching/requests/${request}`)
    await marijke.reads('Dit is meer dan de gewone halve jaren.')
    await marijke.goTo(`/coaching/requests/${request}/parts/regime`)
    await marijke.tap('Opslaan en verder')
    await marijke.reads('Meer hulp dan het gewone aantal halve jaren vraagt een reden.')
    await marijke.fill(/^Waarom/, 'Het bedrijf verhuist. Zonder hulp valt het werk stil.')
    await marijke.tap('Opslaan en verder')
    await marijke.reads('Tekst maken om te tekenen')
    await marijke.leave()
  })

  it('and granted with a reason, and not without', async () => {
    await world.signed(request)
    expect((await of.send(request)).status).toBe(200)
    const peter = await open.as(open.region.peter)
    await peter.goTo(`/coaching/requests/${request}/decision`)
    await peter.reads('Dit is meer dan de gewone halve jaren.')
    await peter.choose('Toekennen')
    await peter.tap('Beslissen')
    await peter.reads('Meer hulp dan het gewone aantal halve jaren vraagt een reden.')
    await peter.fill(/Waarom het afwijkt/, 'De verhuizing is bijzonder. De hulp loopt daarna af.')
    await peter.tap('Beslissen')
    await peter.reads('Toegekend')
    await peter.leave()
    expect((await of.periodsOf(route)).at(-1)).toMatchObject({ number: 7, from: '2029-11-23', until: '2030-05-22' })
  })
})
