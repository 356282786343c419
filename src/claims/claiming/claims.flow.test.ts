import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, type Id } from '#values/public.ts'
import { claimTerms } from '../../../tests/claim-terms.ts'
import { type CoachingClaims, coachingClaims } from '../../../tests/coaching-claims.ts'
import { type CoachingRegion, coachingRegion } from '../../../tests/coaching-region.ts'
import { aMonday, freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { rowsPastPolicies } from '../../../tests/past-policies.ts'

type Claim = Record<string, never> & {
  readonly lines: readonly { readonly id: string; readonly said: string | null; readonly cents: number }[]
}

describe('a claim', () => {
  const time = movableClock(`${aMonday}T15:00:00Z`)
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let of: CoachingClaims
  let route: Id<'Route'>
  let period: Id<'Period'>
  let lines: readonly string[]
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await coachingRegion(fresh.house)
    of = await coachingClaims(fresh, region)
    const granted = await of.aGrant()
    route = granted.route
    period = granted.period
    lines = await of.hours(route, [90, 50, 45])
  })
  afterAll(() => fresh.close())

  const see = async (id: string, who = region.nadia) => (await of.call<Claim>(who, 'GET', `/claims/${id}`)).body
  const balance = async () =>
    (await of.call<Record<string, number>>(region.marijke, 'GET', `/coaching/periods/${period}/balance`)).body
  const rows = (sql: string) => rowsPastPolicies<Record<string, string>>(fresh, sql)

  it('waits until the firm said how it bills', async () => {
    expect((await of.claim(period)).body.because).toBe('terms-missing')
    const page = await of.get(region.nadia, `/claims/new?period=${period}`)
    expect(page.body).toContain('Vul eerst in hoe je bureau factureert.')
    expect((await of.bills()).status).toBe(200)
    expect((await of.call(region.marijke, 'POST', '/claims/terms', claimTerms)).status).toBe(403)
  })

  it('is seen before it goes: hours times rate, one line after the other, and the tax over all of it', async () => {
    const { body } = await of.call<{ rows: object[] }>(region.nadia, 'GET', '/claims/to-claim')
    expect(body.rows).toMatchObject([{ period, lines: 3, minutes: 185, payer: 'UWV Hanzestroom' }])
    const page = await of.get(region.nadia, `/claims/new?period=${period}`)
    for (const text of ['3:05', '€ 230,58', '21 %', '€ 48,42', '€ 279,00']) expect(page.body).toContain(text)
  })

  it('comes once, whoever sends it and how often', async () => {
    const all = await Promise.all([1, 2, 3, 4].map(() => of.claim(period)))
    const made = all.filter(({ status }) => status === 201)
    expect(made).toHaveLength(1)
    expect(all.filter(({ status }) => status === 409).map(({ body }) => body.because)).toEqual(
      Array(3).fill('nothing-to-claim'),
    )
    const claim = await see(made[0]?.body.id ?? '')
    expect(claim).toMatchObject({
      ...{ number: '2026-0001', minutes: 185, net: 23058, vatAmount: 4842, total: 27900, open: 27900 },
      ...{ phase: 'submitted', last: false, corrects: false, rate: 7478 },
    })
    expect(claim.lines.map(({ cents }) => cents)).toEqual([11217, 6232, 5609])
    expect(await balance()).toMatchObject({ approved: 185, submitted: 185, paid: 0 })
  })

  it('is there for who pays, and for nobody else', async () => {
    const { body } = await of.call<{ rows: { id: string }[] }>(region.peter, 'GET', '/claims?show=waiting')
    const id = body.rows[0]?.id ?? ''
    expect((await see(id, region.peter)).mine).toBe('payer')
    expect((await of.call(region.sanne, 'GET', `/claims/${id}`)).status).toBe(404)
    expect((await of.call(region.karin, 'GET', `/claims/${id}`)).status).toBe(403)
    expect((await of.get(region.peter, `/claims/${id}`)).body).toContain('Beantwoord deze declaratie')
  })

  it('keeps its lines as they are', async () => {
    const back = await of.call<{ takenBack: number }>(region.nadia, 'POST', '/coaching/approvals/undoing', { lines })
    expect(back.body.takenBack).toBe(0)
    await expect(
      rows(`update coaching.line set state = 'waiting' where id = '${lines[0]}' returning id`),
    ).rejects.toThrow('a claimed line stays as it is')
    await expect(
      rows(`update claims.line set cents = cents + 1 where line_id = '${lines[0]}' returning id`),
    ).rejects.toThrow()
  })

  it('is answered once, line by line, with a reason for what is not paid', async () => {
    const [first] = (await of.call<{ rows: { id: string }[] }>(region.peter, 'GET', '/claims')).body.rows
    const id = first?.id ?? ''
    const no = { line: lines[1], reason: 'wrong-day', words: 'Toen was zij vrij.' }
    expect((await of.answer(id, [{ line: crypto.randomUUID(), reason: 'other' }])).body.because).toBe(
      'not-in-this-claim',
    )
    expect((await of.call(region.nadia, 'POST', `/claims/${id}/answer`, {})).status).toBe(403)
    const ill = await of.answer(id, [{ ...no, words: 'Zij had een depressie.' }])
    expect(ill.body.because).toBe('word-about-health')
    expect((await of.pay(id, 10000)).body.because).toBe('answer-first')
    expect((await of.answer(id, [no])).body).toMatchObject({ phase: 'partly' })
    expect((await of.answer(id)).body.because).toBe('answered-already')
    const claim = await see(id)
    expect(claim).toMatchObject({ phase: 'partly', net: 23058, open: 20359 })
    expect(claim.lines.map(({ said }) => said)).toEqual(['accepted', 'refused', 'accepted'])
    expect(await balance()).toMatchObject({ approved: 185, submitted: 135, paid: 0 })
  })

  it('is paid to the cent: never more than is open, and the same line of a statement counts once', async () => {
    const [first] = (await of.call<{ rows: { id: string }[] }>(region.nadia, 'GET', '/claims?show=to-pay')).body.rows
    const id = first?.id ?? ''
    expect((await of.pay(id, 20360)).body).toMatchObject({ because: 'more-than-open', open: 20359 })
    expect((await of.pay(id, 10000)).body).toMatchObject({ open: 10359 })
    expect((await of.pay(id, 10000)).body.because).toBe('received-before')
    const both = await Promise.all([of.pay(id, 10359, 'rest'), of.pay(id, 10359, 'rest')])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await of.pay(id, 1, 'nog eens')).body.because).toBe('nothing-open')
    expect(await see(id)).toMatchObject({ phase: 'paid', open: 0 })
    expect(await balance()).toMatchObject({ submitted: 135, paid: 135 })
  })

  it('is settled, and lines are asked back once, with the money that was paid for them', async () => {
    const [first] = (await of.call<{ rows: { id: string }[] }>(region.nadia, 'GET', '/claims?show=done')).body.rows
    const at = `/claims/${first?.id}`
    const on = fresh.house.clock.today()
    const settle = () => of.call(region.peter, 'POST', `${at}/settlement`, { on })
    const back = (asked: readonly (string | undefined)[]) =>
      of.call(region.peter, 'POST', `${at}/reclaim`, { lines: asked, on, reference: 'T-2027-1' })
    expect((await of.call(region.nadia, 'POST', `${at}/settlement`, { on })).body.because).toBe('payer-answers-here')
    expect((await settle()).status).toBe(200)
    expect((await settle()).body.because).toBe('settled-already')
    expect((await back([lines[1]])).body.because).toBe('not-paid-line') // it was refused
    expect((await of.get(region.peter, at)).body).toContain('Geld terugvragen')
    expect((await back([lines[0]])).status).toBe(200)
    expect((await back([lines[0]])).body.because).toBe('not-paid-line')
    expect(await see(first?.id ?? '')).toMatchObject({ phase: 'reclaimed', open: -13572 })
    expect(await balance()).toMatchObject({ submitted: 45, paid: 45 })
    expect((await of.pay(first?.id ?? '', 13572, 'terug')).body).toMatchObject({ open: 0 })
    expect(await see(first?.id ?? '')).toMatchObject({ phase: 'reclaimed', open: 0 })
  })

  it('stands in books whose every entry is nothing together, and that are only added to', async () => {
    expect(await rows('select sum(cents) as sum from claims.posting group by entry_id')).toEqual(
      Array(6).fill({ sum: '0' }),
    )
    const accounts = await rows('select account, sum(cents) as cents from claims.posting group by 1 order by 1')
    expect(accounts).toEqual([
      { account: 'bank', cents: '6787' },
      { account: 'payer', cents: '0' },
      { account: 'turnover', cents: '-5609' },
      { account: 'vat', cents: '-1178' },
    ])
    await expect(rows('update claims.posting set cents = 1 returning entry_id')).rejects.toThrow(
      'books are only added to',
    )
    await expect(rows('delete from claims.entry returning id')).rejects.toThrow()
  })

  it('waits with its last for the end of the half-year, and comes no third time', async () => {
    await of.hours(route, [30], addDays(aMonday, -2))
    expect((await of.claim(period)).body).toMatchObject({ because: 'last-waits-for-the-end' })
    expect((await of.claim(period, { upTo: '2030-01-01' })).body.because).toBe('outside-its-period')
    expect((await of.claim(crypto.randomUUID())).status).toBe(404)
    expect((await of.claim(period, { rateCents: 9999, rateLetter: 'Brief' })).body.because).toBe('rate-is-known')
  })

  it('is taken along as a sheet whose lines add up to it', async () => {
    const [first] = (await of.call<{ rows: { id: string }[] }>(region.peter, 'GET', '/claims')).body.rows
    const csv = await of.get(region.peter, `/claims/${first?.id}/hours?format=csv`)
    expect(csv.headers['content-type']).toContain('text/csv')
    const [, ...sheet] = csv.body.trim().split('\r\n')
    expect(sheet.map((line) => Number(line.split(';').at(-2)?.replace(',', '.')))).toEqual([112.17, 62.32, 56.09])
    const pdf = await of.get(region.nadia, `/claims/${first?.id}/hours?format=pdf`)
    expect(pdf.body.slice(0, 5)).toBe('%PDF-')
  })
})
