import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, type Id } from '#values/public.ts'
import { type CoachingClaims, coachingClaims } from '../../../tests/coaching-claims.ts'
import { type CoachingRegion, coachingRegion } from '../../../tests/coaching-region.ts'
import { aMonday, freshApp, movableClock } from '../../../tests/fresh-region.ts'

type Hours = {
  readonly rows: readonly {
    readonly id: string
    readonly session: string
    readonly day: string
    readonly minutes: number
    readonly state: string
    readonly counters: string | null
    readonly payerSaid: string | null
    readonly payerWords: string | null
  }[]
}

describe('what was claimed and has to be put right', () => {
  const time = movableClock(`${aMonday}T15:00:00Z`)
  const from = addDays(aMonday, -20)
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let of: CoachingClaims
  let route: Id<'Route'>
  let period: Id<'Period'>
  let lines: readonly string[]
  let first: string
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await coachingRegion(fresh.house)
    of = await coachingClaims(fresh, region)
    const granted = await of.aGrant({ rate: 6000 })
    route = granted.route
    period = granted.period
    await of.bills()
    lines = await of.hours(route, [90, 50])
    first = (await of.claim(period)).body.id
  })
  afterAll(() => fresh.close())

  const list = async () => (await of.call<Hours>(region.marijke, 'GET', `/coaching/hours?from=${from}`)).body.rows
  const lineOn = async (day: string) => (await list()).find((row) => row.day === day)
  const correct = async (line: Hours['rows'][number] | undefined, minutes: number) => {
    const people = [{ route, activity: 'guide', log: 'Met de ploeg gesproken.' }]
    const typed = { key: crypto.randomUUID(), day: line?.day, start: '9:00', minutes, people }
    return of.call(region.marijke, 'POST', `/coaching/sessions/${line?.session}/correction`, typed)
  }
  const approveWaiting = async () =>
    of.approved((await list()).filter(({ state }) => state === 'waiting').map(({ id }) => id))
  const balance = async () =>
    (await of.call<Record<string, number>>(region.marijke, 'GET', `/coaching/periods/${period}/balance`)).body
  const see = async (id: string) => (await of.call<Record<string, never>>(region.nadia, 'GET', `/claims/${id}`)).body

  it('waits for the answer: nothing is taken away from what nobody looked at yet', async () => {
    expect((await correct(await lineOn(from), 60)).status).toBe(200)
    await approveWaiting()
    expect(await balance()).toMatchObject({ approved: 110, submitted: 140 })
    const { body } = await of.call<{ rows: object[] }>(region.nadia, 'GET', '/claims/to-claim')
    expect(body.rows).toMatchObject([{ lines: 1, minutes: 60 }])
  })

  it('comes back to the coach with the reason, where the line stands', async () => {
    const no = { line: lines[1], reason: 'wrong-day', words: 'Dat was een vrije dag.' }
    expect((await of.answer(first, [no])).body).toMatchObject({ phase: 'partly' })
    expect(await lineOn(addDays(from, 1))).toMatchObject({ payerSaid: 'refused', payerWords: 'Dat was een vrije dag.' })
    const week = await of.get(region.marijke, `/coaching/hours?week=${from}`)
    expect(week.body).toContain('Niet betaald')
    const page = await of.get(region.marijke, `/coaching/hours/${(await lineOn(addDays(from, 1)))?.session}/correction`)
    expect(page.body).toContain(
      'Niet betaald voor Naomi van den Brink: De dag of de tijd klopt niet. Dat was een vrije dag.',
    )
  })

  it('goes along in the next claim: less for what was paid, nothing for what was not', async () => {
    expect((await correct(await lineOn(addDays(from, 1)), 40)).status).toBe(200)
    await approveWaiting()
    const { body, status } = await of.claim(period)
    expect(status).toBe(201)
    const claim = await see(body.id)
    // 90 was accepted and becomes 60; 50 was refused and comes back as 40.
    expect(claim).toMatchObject({ number: '2026-0002', minutes: 10, net: 1000, corrects: true, last: false })
    expect((claim.lines as unknown as { minutes: number }[]).map(({ minutes }) => minutes).toSorted()).toEqual(
      [-90, 0, 40, 60].map(Number).toSorted(),
    )
    expect(await balance()).toMatchObject({ approved: 100, submitted: 100 })
  })

  it('is paid and paid back to the cent', async () => {
    expect((await of.pay(first, 10890)).body).toMatchObject({ open: 0 })
    const { rows } = (await of.call<{ rows: { id: string }[] }>(region.nadia, 'GET', '/claims?show=waiting')).body
    const second = rows[0]?.id ?? ''
    expect((await of.answer(second)).body).toMatchObject({ phase: 'accepted' })
    expect((await of.pay(second, 1210)).body).toMatchObject({ open: 0 })
    // Three lines of one day now: the first, the one that takes it away, and the one that stands.
    const ofDay = (await list()).filter((row) => row.day === from)
    const gone = ofDay.find((row) => row.counters === null && row.minutes === 90)
    expect((await correct(gone, 20)).status).toBe(404)
    const stands = ofDay.find((row) => row.counters === null && row.minutes === 60)
    expect((await correct(stands, 30)).status).toBe(200)
    await approveWaiting()
    const made = await of.claim(period)
    expect(made.body.because).toBeUndefined()
    const third = made.body.id
    expect(await see(third)).toMatchObject({ minutes: -30, net: -3000, vatAmount: -630, open: -3630 })
    await of.answer(third)
    expect((await of.get(region.nadia, `/claims/${third}`)).body).toContain('Geld dat terugging')
    expect((await of.pay(third, 3630)).body).toMatchObject({ open: 0 })
    expect(await balance()).toMatchObject({ approved: 70, submitted: 70, paid: 70 })
  })
})
