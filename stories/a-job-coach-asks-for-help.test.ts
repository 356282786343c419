import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CoachingRegion } from '../tests/coaching-region.ts'
import { at, type CoachingRequests, coachingRequests } from '../tests/coaching-requests.ts'
import { type OpenCoaching, openCoaching } from './by/coaching-region-with-pages.ts'

describe('A job coach asks for help at work', () => {
  let open: OpenCoaching
  let region: CoachingRegion
  let world: CoachingRequests
  beforeAll(async () => {
    open = await openCoaching('2026-11-23T08:30:00Z')
    region = open.region
    world = await coachingRequests(open.fresh, region)
  }, 120_000)
  afterAll(() => open?.close())

  const asMarijke = () => open.as(region.marijke, 'phone')

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
