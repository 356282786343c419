import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, type Id } from '../src/values/public.ts'
import { type CoachingClaims, coachingClaims } from '../tests/coaching-claims.ts'
import { reach } from '../tests/coaching-region.ts'
import { type OpenCoaching, openCoaching } from './by/coaching-region-with-pages.ts'

describe('The municipality receives one claim and pays it', () => {
  let open: OpenCoaching
  let of: CoachingClaims
  let route: Id<'Route'>
  beforeAll(async () => {
    open = await openCoaching('2026-11-23T08:30:00Z')
    const { fresh, region } = open
    await reach(fresh.house, region, region.naomi.person, region.municipality)
    of = await coachingClaims(fresh, region)
    const paid = { payerKind: 'municipality', payer: region.municipality, rate: 6000 } as const
    const granted = await of.aGrant(paid)
    route = granted.route
    await of.hours(route, [90, 50])
  }, 120_000)
  afterAll(() => open?.close())

  it('the firm says once how it bills', async () => {
    const nadia = await open.as(open.region.nadia)
    await nadia.goTo('/claims')
    await nadia.tap('Hoe wij factureren')
    await nadia.page.waitForURL(/terms/)
    await nadia.choose('Met btw')
    for (const [field, text] of [
      ['Btw-nummer', 'NL123456789B01'],
      ['KVK-nummer', '1234 5678'],
      ['Bankrekening', 'NL91 ABNA 0417 1643 00'],
      ['Straat en nummer', 'Dorpsstraat 1'],
      ['Postcode', '8102 AA'],
      ['Plaats', 'Raalte'],
    ] as const)
      await nadia.fill(new RegExp(`^${field}`), text)
    await nadia.tap('Bewaar')
    await nadia.reads('Bewaard hoe je bureau factureert.')
    await nadia.leave()
  })

  it('and sends what a colleague approved in two taps, with the sum in sight', async () => {
    const nadia = await open.as(open.region.nadia)
    await nadia.goTo('/claims')
    await nadia.tap('Bekijk en dien in')
    await nadia.page.waitForURL(/new/)
    await nadia.reads('€ 169,40') // 2:20 at € 60, and 21 %
    await nadia.tap('Dien de declaratie in')
    await nadia.reads('De declaratie is ingediend.')
    await nadia.reads('Declaratie 2026-0001')
    expect(nadia.inputs()).toBe(2)
    await nadia.goTo('/claims')
    await nadia.reads('Er is niets te declareren.')
    await nadia.leave()
  })

  it('one line is not paid, and the municipality says why', async () => {
    const fatima = await open.as(open.region.fatima, 'phone')
    await fatima.goTo('/claims?show=waiting')
    await fatima.tap('Naomi van den Brink')
    await fatima.page.waitForURL(/claims\/[0-9a-f]/)
    await fatima.reads('Beantwoord deze declaratie')
    await fatima.page.locator('summary', { hasText: 'Regels die je niet betaalt' }).click()
    await fatima.choose(/0:50, Trainen/)
    await fatima.choose(/^Waarom worden deze/, 'De dag of de tijd klopt niet')
    await fatima.fill(/^Wat het bureau moet weten/, 'Die dag was de winkel dicht.')
    await fatima.tap('Antwoord')
    await fatima.reads('Het antwoord is bewaard.')
    await fatima.reads('Deels akkoord, wacht op geld')
    await fatima.leave()
  })

  it('it comes back to the coach, who puts it right where it stands', async () => {
    const marijke = await open.as(open.region.marijke, 'phone')
    await marijke.goTo(`/coaching/hours?week=${addDays(open.fresh.house.clock.today(), -19)}`)
    await marijke.reads('Niet betaald')
    await marijke.page.getByRole('row').filter({ hasText: '0:50' }).getByRole('link', { name: 'Zet recht' }).click()
    await marijke.page.waitForURL(/correction/)
    await marijke.reads('De dag of de tijd klopt niet. Die dag was de winkel dicht.')
    await marijke.fill('Hoe lang', '0:40')
    await marijke.tap('Stuur naar een collega')
    await marijke.reads('Eerst keurt een collega het goed.')
    await marijke.leave()
  })

  it('a colleague approves it, and it goes along in the next claim', async () => {
    const nadia = await open.as(open.region.nadia)
    await nadia.goTo('/coaching/approvals')
    await nadia.choose(/^Marijke Post/) // entered late, so it is not selected by itself
    await nadia.tap('Keur de gekozen staten goed')
    await nadia.reads('2 regels zijn goedgekeurd')
    await nadia.goTo('/claims')
    await nadia.tap('Bekijk en dien in')
    await nadia.page.waitForURL(/new/)
    await nadia.reads('Deze declaratie zet alleen recht wat eerder is gedeclareerd.')
    await nadia.reads('€ 48,40')
    await nadia.tap('Dien de declaratie in')
    await nadia.reads('Staat tegenover een regel die niet is betaald')
    await nadia.leave()
  })

  it('the municipality pays, and the firm keeps what stands on its statement in two fields', async () => {
    const nadia = await open.as(open.region.nadia)
    await nadia.goTo('/claims?show=to-pay')
    await nadia.tap('Naomi van den Brink')
    await nadia.page.waitForURL(/claims\/[0-9a-f]/)
    await nadia.fill('Dag op het afschrift', '23-11-2026')
    await nadia.tap('Bewaar de betaling')
    await nadia.reads('De betaling is bewaard.')
    await nadia.reads('Betaald')
    expect(nadia.typedFields()).toBe(1)
    await nadia.leave()
    const { body } = await of.call<{ rows: Record<string, unknown>[] }>(open.region.fatima, 'GET', '/claims?show=done')
    expect(body.rows).toMatchObject([{ number: '2026-0001', total: 16940, open: 0, phase: 'paid' }])
  })
})
