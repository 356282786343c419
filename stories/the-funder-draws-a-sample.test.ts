import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, type Day } from '../src/values/public.ts'
import { coachingClaims } from '../tests/coaching-claims.ts'
import { coachingHalfYears } from '../tests/coaching-half-years.ts'
import { coachingRequests } from '../tests/coaching-requests.ts'
import { type OpenCoaching, openCoaching } from './by/coaching-region-with-pages.ts'

const typed = (day: Day) => day.split('-').toReversed().join('-')

describe('The funder draws a sample', () => {
  let open: OpenCoaching
  let address = ''
  beforeAll(async () => {
    open = await openCoaching('2026-11-23T08:30:00Z')
    const { fresh, time, region } = open
    const of = await coachingClaims(fresh, region)
    const half = coachingHalfYears(fresh, time, region, await coachingRequests(fresh, region))
    await half.atWorkSince(half.today())
    const { route } = await of.aGrant()
    await of.hours(route, [90, 50])
  }, 120_000)
  afterAll(() => open?.close())

  it('from the numbers that both read, by chance', async () => {
    const peter = await open.as(open.region.peter)
    await peter.goTo('/claims/accountability')
    await peter.reads('2:20 uur')
    await peter.tap('Steekproeven')
    await peter.page.waitForURL(/audits/)
    await peter.fill('Hoeveel dossiers', '2')
    await peter.tap('Trek een steekproef')
    await peter.reads('De steekproef is getrokken.')
    await peter.reads('2 van 2 dossiers')
    await peter.reads('Nummer van de trekking')
    await peter.doesNotRead('Wat is de conclusie?') // nothing was looked at yet
    address = new URL(peter.page.url()).pathname
    await peter.leave()
  })

  it('looks into each as it stood that day, and writes one remark', async () => {
    const peter = await open.as(open.region.peter)
    await peter.goTo(address)
    await peter.page.getByRole('link', { name: 'Naomi van den Brink' }).click()
    await peter.page.waitForURL(/dossiers/)
    await peter.reads('De kassa geoefend.')
    await peter.choose('Opmerking')
    await peter.fill(/^Wat is er niet in orde/, 'Bij twee regels staat geen doel.')
    await peter.tap('Opslaan')
    await peter.reads('Opgeslagen')
    await peter.goTo(address)
    await peter.page.getByRole('link', { name: /Idrissi/ }).click()
    await peter.page.waitForURL(/dossiers/)
    await peter.reads('Die dag waren er geen goedgekeurde uren.')
    await peter.choose('In orde')
    await peter.tap('Opslaan')
    await peter.reads('Opgeslagen')
    await peter.goTo(address)
    await peter.fill(/^Het bureau antwoordt uiterlijk/, typed(addDays(open.fresh.house.clock.today(), 14)))
    await peter.tap('Vraag het bureau om antwoord')
    await peter.reads('Het bureau antwoordt')
    await peter.leave()
  })

  it('the firm answers', async () => {
    const nadia = await open.as(open.region.nadia, 'phone')
    await nadia.goTo(address)
    await nadia.page.getByRole('link', { name: 'Naomi van den Brink' }).click()
    await nadia.page.waitForURL(/dossiers/)
    await nadia.reads('Bij twee regels staat geen doel.')
    await nadia.fill('Je antwoord', 'Het doel staat in het plan van die maand.')
    await nadia.tap('Opslaan')
    await nadia.reads('Opgeslagen')
    await nadia.leave()
  })

  it('and the sample is concluded, with what the firm said', async () => {
    const peter = await open.as(open.region.peter)
    await peter.goTo(address)
    await peter.page.getByRole('link', { name: 'Naomi van den Brink' }).click()
    await peter.page.waitForURL(/dossiers/)
    await peter.reads('Het doel staat in het plan van die maand.')
    await peter.choose('Nee')
    await peter.tap('Opslaan')
    await peter.reads('Opgeslagen')
    await peter.goTo(address)
    await peter.choose('Alles is in orde')
    await peter.fill('Conclusie', 'De uren kloppen, en de doelen zijn te vinden.')
    await peter.tap('Besluit')
    await peter.reads('Alles is in orde, ')
    await peter.reads('De uren kloppen')
    await peter.reads('Opmerking vervalt')
    expect(peter.faults()).toEqual([])
    await peter.leave()
  })
})
