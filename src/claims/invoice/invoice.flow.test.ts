import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Id } from '#values/public.ts'
import { type CoachingClaims, coachingClaims } from '../../../tests/coaching-claims.ts'
import { type CoachingRegion, coachingRegion } from '../../../tests/coaching-region.ts'
import { aMonday, freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { faultsIn, hasSchemas } from '../../../tests/shared-schema.ts'

const ubl = 'invoice/ubl-2.1-xsd'
const buyer = {
  scheme: 'oin',
  number: '0000 0001 0032 1465 2000',
  street: 'Kade 2',
  postcode: '7411 AB',
  town: 'Deventer',
}

describe('a claim as an e-invoice', () => {
  const time = movableClock(`${aMonday}T15:00:00Z`)
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let of: CoachingClaims
  let route: Id<'Route'>
  let period: Id<'Period'>
  let claim: string
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await coachingRegion(fresh.house)
    of = await coachingClaims(fresh, region)
    const granted = await of.aGrant({ reference: 'JC-2026-17' })
    route = granted.route
    period = granted.period
    await of.hours(route, [90, 50])
    await of.bills()
    claim = (await of.claim(period)).body.id
  })
  afterAll(() => fresh.close())

  const invoice = async (id: string) => (await of.get(region.nadia, `/claims/${id}/invoice`)).body
  const fields = (xml: string, name: string) =>
    [...xml.matchAll(new RegExp(`<cbc:${name}[^>]*>([^<]*)<`, 'g'))].map(([, text]) => text)

  it('is made once who pays said how it takes them', async () => {
    const none = await of.call(region.nadia, 'GET', `/claims/${claim}/invoice`)
    expect([none.status, none.body.because]).toEqual([409, 'takes-no-invoices'])
    expect((await of.get(region.nadia, `/claims/${claim}`)).body).not.toContain('E-factuur')
    expect((await of.call(region.peter, 'PUT', '/claims/receiving', { ...buyer, number: '123' })).status).toBe(400)
    expect((await of.call(region.peter, 'PUT', '/claims/receiving', buyer)).status).toBe(200)
    expect((await of.get(region.peter, '/claims/receiving')).body).toContain('00000001003214652000')
    expect((await of.get(region.nadia, `/claims/${claim}`)).body).toContain('E-factuur')
  })

  it('says what is asked to the cent: each line minutes at a rate, together the claim, and who asks and pays', async () => {
    const xml = await invoice(claim)
    expect(fields(xml, 'InvoicedQuantity')).toEqual(['90', '50'])
    expect(fields(xml, 'LineExtensionAmount')).toEqual(['174.49', '112.17', '62.32'])
    expect(fields(xml, 'PayableAmount')).toEqual(['211.13'])
    expect(fields(xml, 'BuyerReference')).toEqual(['JC-2026-17'])
    expect(fields(xml, 'EndpointID')).toEqual(['12345678', '00000001003214652000'])
    expect(fields(xml, 'InvoiceTypeCode')).toEqual(['380'])
  })

  it('names nobody who is coached, and says nothing of what happened', async () => {
    const xml = await invoice(claim)
    for (const text of ['Naomi', 'Brink', 'kassa', 'Marijke']) expect(xml).not.toContain(text)
  })

  it('is a credit note that names the claim before it, where money goes back', async () => {
    await of.answer(claim)
    const { body } = await of.call<{ rows: { session: string; day: string; minutes: number }[] }>(
      region.marijke,
      'GET',
      '/coaching/hours?from=2026-10-01',
    )
    const line = body.rows.find(({ minutes }) => minutes === 90)
    const people = [{ route, activity: 'train', log: 'De kassa geoefend.' }]
    const typed = { key: crypto.randomUUID(), day: line?.day, start: '9:00', minutes: 30, people }
    const fixed = await of.call<{ lines: { id: string }[] }>(
      region.marijke,
      'POST',
      `/coaching/sessions/${line?.session}/correction`,
      typed,
    )
    expect(fixed.status).toBe(200)
    const waiting = await of.call<{ rows: { id: string; state: string }[] }>(
      region.marijke,
      'GET',
      '/coaching/hours?from=2026-10-01',
    )
    await of.approved(waiting.body.rows.filter(({ state }) => state === 'waiting').map(({ id }) => id))
    const credit = await invoice((await of.claim(period)).body.id)
    expect(credit).toContain('<CreditNote ')
    expect(fields(credit, 'CreditedQuantity').toSorted()).toEqual(['-30', '90'])
    expect(fields(credit, 'PayableAmount')).toEqual(['90.48'])
    expect(fields(credit, 'ID')).toContain('2026-0001')
  })

  it('holds against the schemas of UBL 2.1, as an invoice and as a credit note', async () => {
    if (!hasSchemas(ubl)) return console.warn(`Not tried: ../shared/standards/${ubl} is not here.`)
    const { body } = await of.call<{ rows: { id: string }[] }>(region.nadia, 'GET', '/claims')
    const all = await Promise.all(body.rows.map(({ id }) => invoice(id)))
    const [credit, asked] = [
      all.find((xml) => xml.includes('<CreditNote ')),
      all.find((xml) => xml.includes('<Invoice ')),
    ]
    expect(await faultsIn(asked ?? '', ubl, 'maindoc/UBL-Invoice-2.1.xsd')).toEqual([])
    expect(await faultsIn(credit ?? '', ubl, 'maindoc/UBL-CreditNote-2.1.xsd')).toEqual([])
    const wrong = (asked ?? '').replace('<cbc:IssueDate>', '<cbc:IssueDate>nooit')
    expect(await faultsIn(wrong, ubl, 'maindoc/UBL-Invoice-2.1.xsd')).not.toEqual([])
  })
})
