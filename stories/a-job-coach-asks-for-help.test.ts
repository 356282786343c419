import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sessionCookieName } from '../src/access/public.ts'
import { openBrowser } from '../tests/browser.ts'
import { type CoachingRegion, coachingRegion } from '../tests/coaching-region.ts'
import { at, type CoachingRequests, coachingRequests } from '../tests/coaching-requests.ts'
import { freshApp, movableClock } from '../tests/fresh-region.ts'
import { cookieOf } from '../tests/small-region.ts'
import { somebody } from './by/somebody.ts'

describe('A job coach asks for help at work', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let browser: Browser
  let region: CoachingRegion
  let world: CoachingRequests
  beforeAll(async () => {
    fresh = await freshApp({ clock: movableClock('2026-11-23T08:30:00Z').clock, listen: true })
    browser = await openBrowser()
    region = await coachingRegion(fresh.house)
    world = await coachingRequests(fresh, region)
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await fresh?.close()
  })

  const asMarijke = async () => {
    const { session } = await cookieOf(fresh.house, region.marijke)
    const address = (fresh.address ?? '').replace('127.0.0.1', 'localhost')
    const cookie = { name: sessionCookieName('http://localhost'), value: session }
    return somebody({ browser, address, on: 'phone', cookie })
  }

  it('on a phone, with a goal and how much help: fourteen inputs of which three are typed', async () => {
    const { route } = await world.aRouteAtWork()
    const marijke = await asMarijke()
    await marijke.goTo(`/coaching/${route}`)
    await marijke.tap('Jobcoaching aanvragen')
    await marijke.reads('Voorbereiden mag vroeg.')
    await marijke.tap('Opslaan en verder')
    await marijke.reads('Wie vraagt aan?')
    await marijke.tap('Opslaan en verder')
    await marijke.reads('Dit volgt uit de plaatsing.')
    await marijke.tap('Opslaan en verder')
    await marijke.choose('Structuur van de dag')
    await marijke.tap('Opslaan en verder')
    await marijke.reads('Noem wat te zien is')
    await marijke.fill('Doel 1', 'Zelfstandig de ochtend beginnen.')
    await marijke.fill('Waaraan is dat te zien?', 'Begint zonder hulp aan de eerste taak.')
    await marijke.tap('Opslaan en verder')
    await marijke.choose(/^Licht/)
    await marijke.tap('Opslaan en verder')
    await marijke.tap('Tekst maken om te tekenen')
    await marijke.tap('Tekenen als jobcoach')
    await marijke.reads('Getekend op')
    const id = /requests\/([0-9a-f-]{36})/.exec(marijke.page.url())?.[1] ?? ''
    for (const role of ['candidate', 'employer'])
      await world.call(region.marijke, 'POST', at(id, '/paper-signature'), { role, on: '2026-11-23' })
    await marijke.goTo(`/coaching/requests/${id}`)
    await marijke.tap('Aanvraag versturen')
    await marijke.reads('De aanvraag is verstuurd.')
    expect(marijke.inputs()).toBeLessThanOrEqual(14)
    expect(marijke.typedFields()).toBeLessThanOrEqual(3)
    expect(marijke.faults()).toEqual([])
    await marijke.leave()
  })
})
