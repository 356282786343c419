import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sessionCookieName } from '../src/access/public.ts'
import type { Caller } from '../src/platform/public.ts'
import { addDays } from '../src/values/public.ts'
import { openBrowser } from '../tests/browser.ts'
import { aPeriod, aRoute, type CoachingRegion, coachingRegion } from '../tests/coaching-region.ts'
import { freshApp, movableClock } from '../tests/fresh-region.ts'
import { cookieOf } from '../tests/small-region.ts'
import { throughHttp } from '../tests/through-http.ts'
import { type Somebody, somebody } from './by/somebody.ts'

const monday = '2026-11-23'
const hours = '/coaching/hours'

describe('A job coach enters a week on a phone without a connection, a colleague approves it', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let browser: Browser
  let region: CoachingRegion
  let http: ReturnType<typeof throughHttp>
  let route: string
  beforeAll(async () => {
    fresh = await freshApp({ clock: movableClock('2026-11-27T15:00:00Z').clock, listen: true })
    browser = await openBrowser()
    region = await coachingRegion(fresh.house)
    http = throughHttp(fresh)
    route = await aRoute(fresh.house, region)
    await aPeriod(fresh.house, region, route as never)
    await lastWeekOf(region.marijke, '9:00')
    await lastWeekOf(region.tom, '13:00')
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await fresh?.close()
  })

  const lastWeekOf = (coach: Caller, start: string) =>
    http.call(coach, 'POST', '/coaching/weeks', {
      sessions: [-7, -5, -4].map((days) => ({
        ...{ key: crypto.randomUUID(), day: addDays(monday as never, days), start, minutes: '1:30' },
        people: [{ route, activity: 'train' }],
      })),
    })
  const cookieFor = async (who: Caller) => ({
    name: sessionCookieName('http://localhost'),
    value: (await cookieOf(fresh.house, who)).session,
  })
  const address = () => (fresh.address ?? '').replace('127.0.0.1', 'localhost')
  const as = async (who: Caller, on: 'desktop' | 'phone' = 'phone') =>
    somebody({ browser, address: address(), on, cookie: await cookieFor(who) })
  const minutesOf = async (who: Caller) => {
    const { body } = await http.call<{ rows: { day: string; minutes: number }[] }>(who, 'GET', hours)
    return body.rows.filter(({ day }) => day >= monday).map(({ minutes }) => minutes)
  }
  const cut = ({ page }: Somebody, off: boolean) => page.context().setOffline(off)
  const onPhone = ({ page }: Somebody) => page.evaluate(() => Object.values(localStorage).join('\n'))

  it('in six taps and twenty seconds at the most: one line was longer, and it goes when there is a connection', async () => {
    const marijke = await as(region.marijke)
    await marijke.goTo(hours)
    await marijke.reads('Vorige week staat klaar')
    await cut(marijke, true)
    const began = Date.now()
    await marijke.page.locator('summary', { hasText: '9:00' }).first().click()
    await marijke.tap('15 minuten langer')
    marijke.faults()
    await marijke.page.getByRole('button', { name: 'Verstuur' }).click()
    await marijke.reads('3 regels staan op deze telefoon, nog niet verstuurd.')
    expect(Date.now() - began).toBeLessThan(20_000)
    const inputs = marijke.inputs() + 2 // opening the line and sending it, past the count
    expect(inputs).toBeLessThanOrEqual(6)
    expect(marijke.typedFields()).toBe(0)
    expect(await minutesOf(region.marijke)).toEqual([])
    await cut(marijke, false)
    await marijke.reads(/3 regels verstuurd om/)
    expect(await minutesOf(region.marijke)).toEqual([105, 90, 90])
    await marijke.leave()
  })

  it('and a colleague approves it in three', async () => {
    const nadia = await as(region.nadia, 'desktop')
    await nadia.goTo('/work')
    const before = nadia.inputs()
    await nadia.goTo('/coaching/approvals')
    await nadia.reads('Marijke Post')
    await nadia.tap(/Keur/)
    await nadia.reads('3 regels zijn goedgekeurd')
    expect(nadia.inputs() - before).toBeLessThanOrEqual(3)
    const { body } = await http.call<{ rows: { day: string; state: string }[] }>(region.marijke, 'GET', hours)
    expect(body.rows.filter(({ day }) => day >= monday).map(({ state }) => state)).toEqual(Array(3).fill('approved'))
    await nadia.leave()
  })

  it('comes once from two phones, and once when the answer was lost after it was stored', async () => {
    const [one, other] = [await as(region.tom), await as(region.tom)]
    for (const tom of [one, other]) await tom.goTo(hours)
    let lost = 0
    await one.page.route('**/api/v1/coaching/weeks', async (request) => {
      if (lost++ > 0) return request.continue()
      await request.fetch()
      return request.abort()
    })
    for (const tom of [one, other]) await tom.page.getByRole('button', { name: 'Verstuur' }).click()
    await one.reads('3 regels staan op deze telefoon, nog niet verstuurd.')
    await other.reads(/3 regels verstuurd om/)
    one.faults()
    await one.page.getByRole('button', { name: 'Nu proberen' }).click()
    await one.reads(/3 regels verstuurd om/)
    expect(await minutesOf(region.tom)).toEqual([90, 90, 90])
    for (const tom of [one, other]) await tom.leave()
  })

  it('says plainly that another phone sent the same line with something else, and keeps what was typed here', async () => {
    const sheet = `${hours}?week=2026-11-02`
    const fill = async (who: Somebody, minutes: string) => {
      await who.page.locator('select[name=route1]').selectOption({ index: 1 })
      await who.page.locator('input[name=day1]').fill('3-11-2026')
      await who.page.locator('input[name=start1]').fill('9:00')
      await who.page.locator('input[name=minutes1]').fill(minutes)
      await who.page.locator('select[name=activity1]').selectOption({ index: 1 })
    }
    const [one, other] = [await as(region.tom), await as(region.tom)]
    await one.goTo(sheet)
    await fill(one, '0:30')
    const key = await one.page.locator('input[name=key1]').inputValue()
    await other.goTo(sheet)
    await fill(other, '0:45')
    await other.page
      .locator('input[name=key1]')
      .evaluate((input, same) => ((input as HTMLInputElement).value = same), key)
    await one.page.getByRole('button', { name: 'Verstuur' }).click()
    await one.reads(/Eén regel verstuurd om/)
    await other.page.getByRole('button', { name: 'Verstuur' }).click()
    await other.reads(/al eerder ontvangen met een andere inhoud: .*3 november/)
    expect(await other.page.locator('input[name=minutes1]').inputValue()).toBe('0:45')
    expect(await onPhone(other)).not.toBe('')
    other.faults()
    await other.goTo(sheet)
    await other.reads('Bewaard op deze telefoon. Nog niet verstuurd.')
    expect(await other.page.locator('input[name=minutes1]').inputValue()).toBe('0:45')
    await other.page.getByRole('button', { name: 'Haal weg' }).click()
    await other.reads('Het is weggehaald.')
    for (const tom of [one, other]) await tom.leave()
  })

  it('loses nothing when the session ended, and shows nothing of it to who signs in next on that phone', async () => {
    const marijke = await as(region.marijke)
    const next = `${hours}?week=2026-11-16`
    await marijke.goTo(next)
    const last = marijke.page.locator('details:has(input[name^=key])').last()
    await last.locator('summary').first().click()
    await last.locator('select[name^=route]').selectOption({ index: 1 })
    await last.locator('input[name^=day]').fill('20-11-2026')
    await last.locator('input[name^=start]').fill('18:00')
    await last.locator('input[name^=minutes]').fill('20')
    await last.locator('select[name^=activity]').selectOption({ index: 1 })
    await last.locator('input[name^=log]').fill('Kassa geoefend met de klant.')
    await marijke.page.context().clearCookies()
    await marijke.page.getByRole('button', { name: 'Verstuur' }).click()
    await marijke.reads('Je bent afgemeld.')
    const kept = await onPhone(marijke)
    expect(kept).not.toBe('')
    expect(kept).not.toContain('Kassa')
    const signIn = async (who: Caller) =>
      marijke.page.context().addCookies([{ ...(await cookieFor(who)), url: address() }])
    await signIn(region.tom)
    marijke.faults()
    await marijke.page.getByRole('button', { name: 'Verstuur' }).click()
    await marijke.reads('Je bent afgemeld.')
    await marijke.goTo(next)
    await marijke.doesNotRead(/Kassa/)
    expect(await minutesOf(region.tom)).toHaveLength(3)
    await signIn(region.marijke)
    await marijke.goTo(next)
    await marijke.reads(/Eén regel verstuurd om/)
    expect(await onPhone(marijke)).toBe('')
    const { body } = await http.call<{ rows: { log: string | null }[] }>(region.marijke, 'GET', hours)
    expect(body.rows.filter(({ log }) => log === 'Kassa geoefend met de klant.')).toHaveLength(1)
    await marijke.leave()
  })
})
