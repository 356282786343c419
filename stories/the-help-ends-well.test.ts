import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { coachingHalfYears } from '../tests/coaching-half-years.ts'
import { aPeriod, aRoute } from '../tests/coaching-region.ts'
import { coachingRequests } from '../tests/coaching-requests.ts'
import { type OpenCoaching, openCoaching } from './by/coaching-region-with-pages.ts'

describe('The help ends well', () => {
  let open: OpenCoaching
  let route = ''
  beforeAll(async () => {
    open = await openCoaching('2026-11-23T08:30:00Z')
    const { fresh, time, region } = open
    const of = coachingHalfYears(fresh, time, region, await coachingRequests(fresh, region))
    route = (await of.atWorkSince(of.today())).route
    await of.granted(route, 1)
  }, 120_000)
  afterAll(() => open?.close())

  it('the coach writes what came of each goal, and names the colleague who goes on', async () => {
    const marijke = await open.as(open.region.marijke, 'phone')
    await marijke.goTo(`/coaching/${route}`)
    await marijke.tap('Verslag')
    await marijke.page.waitForURL(/report/)
    await marijke.choose('Bereikt')
    await marijke.fill('Conclusie', 'Yusuf begint de dag zelf, en vraagt hulp als dat nodig is.')
    await marijke.fill(/^Wie gaat er op het werk mee door/, 'Anouk')
    await marijke.fill(/^Wat die collega doet/, 'Elke maandag een kwartier. Bij vragen belt zij mij.')
    await marijke.tap('Opslaan')
    await marijke.reads('Opgeslagen')
    await marijke.reads('Bereikt')
    await marijke.reads('24:00 uur')
    await marijke.leave()
  })

  it('the employer signs on paper, and says what he thinks of it', async () => {
    const marijke = await open.as(open.region.marijke)
    await marijke.goTo(`/coaching/${route}`)
    await marijke.tap('Verslag')
    await marijke.page.waitForURL(/report/)
    await marijke.choose(/^Werkgever$/)
    await marijke.page.locator('summary', { hasText: 'Wat de werkgever zegt' }).click()
    await marijke.fill(/^Wie tekende voor de werkgever/, 'Jan Ten Hove')
    await marijke.choose('Ja')
    const [year, month, day] = open.fresh.house.clock.today().split('-')
    await marijke.fill(/^Dag op het papier/, `${day}-${month}-${year}`)
    await marijke.fill(/^Cijfer voor de hulp/, '8')
    await marijke.tap('Opslaan')
    await marijke.reads('Jan Ten Hove')
    await marijke.reads('werk zoals bedoeld: ja')
    await marijke.leave()
  })

  it('who pays reads the same', async () => {
    const peter = await open.as(open.region.peter)
    await peter.goTo(`/coaching/${route}`)
    await peter.tap('Verslag')
    await peter.page.waitForURL(/report/)
    await peter.reads('Yusuf begint de dag zelf')
    await peter.reads('cijfer 8')
    await peter.doesNotRead('Schrijf het opnieuw')
    await peter.leave()
  })

  it('a candidate reads hers on her own page, and gives a grade in three taps', async () => {
    const { fresh, region } = open
    const period = await aPeriod(fresh.house, region, await aRoute(fresh.house, region))
    const marijke = await open.as(region.marijke)
    await marijke.goTo(`/coaching/periods/${period}/report`)
    await marijke.reads('Schrijf het verslag')
    await marijke.fill('Conclusie', 'Het gaat goed in de keuken.')
    await marijke.tap('Opslaan')
    await marijke.reads('Opgeslagen')
    await marijke.leave()
    const naomi = await open.as(region.naomi.self, 'phone')
    await naomi.goTo('/my/coaching')
    await naomi.doesNotRead('niets te doen')
    await naomi.tap('Lees het verslag')
    await naomi.page.waitForURL(/coaching-reports/)
    await naomi.reads('Het gaat goed in de keuken.')
    await naomi.choose(/^Welk cijfer/, '9')
    await naomi.tap('Ik heb het gelezen')
    await naomi.reads('Dank u wel. Uw naam staat er.')
    await naomi.doesNotRead('Lees het verslag')
    await naomi.reads('U hoeft nu niets te doen.')
    expect(naomi.typedFields()).toBe(0)
    await naomi.leave()
  })
})
