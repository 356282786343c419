import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobCaller } from '../src/access/public.ts'
import type { CoachingTables } from '../src/coaching/coaching.tables.ts'
import { addPerson } from '../src/people/dossiers/add-person.ts'
import { findCard } from '../src/people/public.ts'
import type { Caller, Read } from '../src/platform/public.ts'
import { addDays, type Day, done, expectDone, type Id } from '../src/values/public.ts'
import { aPeriod, aRoute, type CoachingRegion, reach } from '../tests/coaching-region.ts'
import { professionalIn } from '../tests/small-region.ts'
import { throughHttp } from '../tests/through-http.ts'
import { type OpenCoaching, openCoaching } from './by/coaching-region-with-pages.ts'
import type { Somebody } from './by/somebody.ts'

const monday = '2026-11-23' as Day
const sheets = '/coaching/approvals'
const names = `Ans Bilal Chantal Dewi Emre Floor Gijs Hanna Ilse Joost Kim Lieke Mehmet Noor Olaf
  Petra Quinten Roos Stijn Thea Umar Vera Wim Xander Yara Zeger Babette Coen Dirk Esra`.split(/\s+/)

describe('Thirty sheets on Friday at four', () => {
  let fresh: OpenCoaching['fresh']
  let open: OpenCoaching
  let region: CoachingRegion
  let http: ReturnType<typeof throughHttp>
  const routes: Id<'Route'>[] = []
  const coaches: Caller[] = []
  beforeAll(async () => {
    open = await openCoaching('2026-11-27T15:00:00Z')
    fresh = open.fresh
    region = open.region
    http = throughHttp(fresh)
    for (const given of ['Ali', 'Bente', 'Cor', 'Dina', 'Eva']) routes.push(await somebodyCoached(given))
    coaches.push(...(await thirtyCoaches()))
    for (const [at, coach] of coaches.entries()) await aWeekOf(coach, at)
  }, 240_000)
  afterAll(() => open?.close())

  const somebodyCoached = async (given: string) => {
    const asked = { given, family: 'Demir', town: 'Zwolle' }
    const dossier = expectDone(await addPerson(fresh.house, region.karin, asked as never)).id as Id<'Dossier'>
    const person = expectDone(
      await fresh.house.db.act(region.karin, 'see-dossier', async (act) => {
        const card = await findCard(act, dossier)
        await act.look(card ? [card] : [], 'dossier')
        return done({ subject: card?.subject, holder: card?.holder } as Read)
      }),
    )
    for (const one of [region.stapsteen, region.uwv]) await reach(fresh.house, region, person, one)
    const route = await aRoute(fresh.house, region, person)
    await aPeriod(fresh.house, region, route, person)
    return route
  }

  /** All of the firm, and under its recognition. */
  const thirtyCoaches = async () => {
    const somebodyNew = professionalIn(fresh.house, jobCaller(region.region, 'tests'))
    const made: Caller[] = []
    for (const name of names)
      made.push(await somebodyNew(`${name} Bakker`, region.stapsteen, 'Firma Stapsteen', 'job-coach'))
    expectDone(
      await fresh.house.db.act(region.nadia, 'keep-firm-papers', async (act) => {
        await act
          .figures<CoachingTables>()
          .insertInto('coaching.attachment')
          .values(
            made.map(({ account }) => ({
              ...{ region_id: region.region, firm_id: region.stapsteen, account_id: account as string },
              ...{
                kind: 'job-coaching',
                works_as: 'employee',
                from_day: addDays(act.today, -400),
                written_at: act.now,
              },
            })),
          )
          .execute()
        return done()
      }),
    )
    return made
  }

  /** Four times at work; of three coaches one of them is odd. */
  const aWeekOf = async (coach: Caller, at: number) => {
    const odd = [{ start: '23:15' }, { minutes: '10:30' }, { start: '22:45', minutes: '0:15' }][at - 4]
    const { body } = await http.call<{ results: { refused: object | null }[] }>(coach, 'POST', '/coaching/weeks', {
      sessions: [0, 1, 2, 3].map((days) => ({
        ...{ key: crypto.randomUUID(), day: addDays(monday, days), start: `${9 + days}:15`, minutes: '0:25' },
        ...(days === 2 ? odd : {}),
        people: [{ route: routes[(at + days) % routes.length], activity: 'train', log: `Werkplek ${at + 1}.` }],
      })),
    })
    expect(body.results.filter(({ refused }) => refused)).toEqual([])
  }

  const as: OpenCoaching['as'] = (...who) => open.as(...who)

  const lines = (who: Somebody) => who.page.getByRole('table').filter({ visible: true })

  it('the odd ones lie open on top, and nothing else has to be opened', async () => {
    const nadia = await as(region.nadia)
    await nadia.goTo(sheets)
    await nadia.reads('30 weekstaten wachten op je.')
    expect(await lines(nadia).count()).toBe(3)
    const chosen = await nadia.page
      .locator('input[name=sheet]')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked))
    expect(chosen).toEqual([...Array(3).fill(false), ...Array(27).fill(true)])
    expect(await lines(nadia).nth(1).getByRole('row').nth(1).textContent()).toContain('Meer dan 10 uur die dag')
    await nadia.leave()
  })

  it('one goes back with a reason in three inputs, without a word typed', async () => {
    const nadia = await as(region.nadia)
    await nadia.goTo(sheets)
    const odd = lines(nadia).nth(1).getByRole('row').filter({ hasText: '10:30' })
    await odd.getByRole('link', { name: 'Terugsturen' }).click()
    await nadia.reads('Stuur deze regel terug')
    await nadia.choose('De dag, de tijd of de minuten')
    await nadia.tap('Terugsturen')
    await nadia.reads('De regel is terug bij de coach')
    expect(nadia.inputs() + 1).toBeLessThanOrEqual(3) // the link, past the count
    expect(nadia.typedFields()).toBe(0)
    await nadia.reads('Klaar om goed te keuren')
    await nadia.leave()
  })

  it('and the rest is approved in three: both others that are odd, and the button', async () => {
    const nadia = await as(region.nadia, 'phone')
    await nadia.goTo(sheets)
    const began = Date.now()
    await nadia.choose(/^Emre Bakker/)
    await nadia.choose(/^Gijs Bakker/)
    await nadia.tap('Keur de gekozen staten goed')
    await nadia.reads('119 regels zijn goedgekeurd')
    expect(Date.now() - began).toBeLessThan(60_000)
    expect(nadia.inputs()).toBeLessThanOrEqual(3)
    await nadia.reads('Er wachten geen uren op je')
    await nadia.leave()
  })

  it('and the coach reads what is not right, on the sheet of that week', async () => {
    const floor = await as(coaches[5] as Caller, 'phone')
    await floor.goTo('/coaching/hours')
    await floor.reads('Teruggestuurd')
    await floor.reads('De dag, de tijd of de minuten')
    await floor.tap('Haal weg')
    await floor.reads('Het is weggehaald.')
    await floor.leave()
  })
})
