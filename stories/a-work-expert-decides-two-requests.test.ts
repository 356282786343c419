import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CoachingRegion } from '../tests/coaching-region.ts'
import { at, type CoachingRequests, coachingRequests } from '../tests/coaching-requests.ts'
import { type OpenCoaching, openCoaching } from './by/coaching-region-with-pages.ts'

describe('A work expert decides two requests', () => {
  let open: OpenCoaching
  let region: CoachingRegion
  let world: CoachingRequests
  beforeAll(async () => {
    open = await openCoaching('2026-11-23T08:30:00Z')
    region = open.region
    world = await coachingRequests(open.fresh, region)
  }, 120_000)
  afterAll(() => open?.close())

  const as: OpenCoaching['as'] = (...who) => open.as(...who)

  it('the plain one in four taps without a word typed, and the letter is made', async () => {
    const request = await world.sent((await world.aRouteAtWork()).route)
    const peter = await as(region.peter)
    await peter.goTo(`/coaching/requests/${request}`)
    await peter.tap('Beslissen')
    await peter.page.waitForURL(/decision/)
    await peter.reads('De regel geeft 62 uur en 3 minuten')
    await peter.choose('Toekennen')
    await peter.tap('Beslissen')
    await peter.reads('62 uur en 3 minuten')
    await peter.tap('Brief')
    await peter.page.waitForURL(/letter/)
    await peter.reads('Bezwaar kan tot en met')
    expect(peter.inputs()).toBeLessThanOrEqual(4)
    expect(peter.typedFields()).toBe(0)
    await peter.leave()
  })

  it('the other one with fewer hours, and then it has to be said why', async () => {
    const request = await world.sent((await world.aRouteAtWork()).route)
    const peter = await as(region.peter)
    await peter.goTo(`/coaching/requests/${request}/decision`)
    await peter.choose('Deels toekennen')
    await peter.fill('Uren', '40')
    await peter.tap('Beslissen')
    await peter.reads('Dit wijkt af van wat de regel geeft. Vul in waarom.')
    await peter.fill(/Waarom het afwijkt/, 'De collega’s vangen een deel op.')
    await peter.tap('Beslissen')
    await peter.reads('Deels toegekend')
    await peter.reads('40 uur')
    const { body } = await world.call(region.marijke, 'GET', at(request))
    expect(body).toMatchObject({ phase: 'partly' })
    await peter.leave()
  })
})
