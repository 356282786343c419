import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '#platform/public.ts'
import { expectDone, type Id } from '#values/public.ts'
import { type EmployersRegion, employersRegion, someWork } from '../../tests/employers-region.ts'
import { aMonday } from '../../tests/fresh-region.ts'
import { changeLead, promisesOf, seeEmployer } from './public.ts'

let fresh: EmployersRegion['fresh']
let region: EmployersRegion['region']
let http: EmployersRegion['http']
let anEmployer: EmployersRegion['anEmployer']
beforeAll(async () => {
  ;({ fresh, region, http, anEmployer } = await employersRegion())
})
afterAll(() => fresh.close())

describe('an employer', () => {
  it('is written down once, however often the form is sent', async () => {
    const form = { _key: 'twice', name: 'Bakkerij Ten Hove', kvk: '99 10 40 00', town: 'Raalte', contactName: 'Jos' }
    const [first, second] = [
      await http.post(region.karin, '/employers/new', form),
      await http.post(region.karin, '/employers/new', form),
    ]
    expect([first.statusCode, second.statusCode]).toEqual([303, 303])
    expect(second.headers.location).toBe(first.headers.location)
    const list = await http.call(region.karin, 'GET', '/employers?q=ten+hove')
    expect(list.body).toMatchObject({ total: 1, rows: [{ kvk: '99104000', lead: 'Karin Wassink', quiet: true }] })
  })

  it('with a KvK number that is known is not written down: the page points at the card', async () => {
    const answer = await http.post(region.henk, '/employers/new', { name: 'Ten Hove', kvk: '99104000' })
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('Bakkerij Ten Hove heeft dit KvK-nummer al.')
    expect(answer.body).toMatch(/href="\/employers\/[0-9a-f-]{36}"/)
  })

  it('keeps what was filled in when an answer is missing', async () => {
    const answer = await http.post(region.karin, '/employers/new', { kvk: '123', town: 'Olst' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Vul de naam van de werkgever in.')
    expect(answer.body).toContain('Een KvK-nummer heeft acht cijfers.')
    expect(answer.body).toContain('value="Olst"')
  })

  it('has one lead contact, whoever visits; and the card says who visits too', async () => {
    const id = await anEmployer('Hanze Logistiek')
    const visit = { kind: 'visit', purpose: 'vacancy', text: 'Zoekt iemand voor vaste dagen.' }
    expect((await http.call(region.henk, 'POST', `/employers/${id}/moments`, visit)).status).toBe(201)
    const page = await http.get(region.karin, `/employers/${id}`)
    expect(page.body).toContain('Jij spreekt hier voor de hele regio.')
    expect(page.body).toContain('Hier komen ook: Werkbedrijf De Kade.')
    expectDone(await changeLead(fresh.house, region.karin, id, region.loes.account))
    expect((await http.get(region.karin, `/employers/${id}`)).body).toContain(
      'Loes ter Braak spreekt hier voor de hele regio.',
    )
    const card = expectDone(await seeEmployer(fresh.house, region.karin, id))
    expect(card).toMatchObject({ quiet: false, lastSpoken: aMonday })
  })

  it('that somebody changed meanwhile is not overwritten, and what was typed stays', async () => {
    const id = await anEmployer('Metaal Krommendijk')
    const change = { name: 'Metaal Krommendijk', town: 'Eerbeek', version: '1' }
    expect((await http.post(region.loes, `/employers/${id}/edit`, change)).statusCode).toBe(303)
    const slower = await http.post(region.karin, `/employers/${id}/edit`, { ...change, remark: 'VCA gewenst.' })
    expect(slower.statusCode).toBe(409)
    expect(slower.body).toContain('Loes ter Braak wijzigde dit om 9.30 uur.')
    expect(slower.body).toContain('VCA gewenst.')
    expect(slower.body).toContain('name="version" value="2"')
  })
})

describe('a promise', () => {
  it('stands on the card until it is kept, and can be opened again', async () => {
    const id = await anEmployer('Dakdekkersbedrijf Buitenhuis')
    const visit = {
      kind: 'phone',
      text: 'Vraagt wat lenen kost.',
      promise: 'De prijs brengen.',
      promiseDue: '26-11-2026',
    }
    expect((await http.post(region.loes, `/employers/${id}/moment`, visit)).statusCode).toBe(303)
    const mine = await promisesBy(region.loes)
    expect(mine).toMatchObject([{ text: 'De prijs brengen.', due: '2026-11-26', late: false, by: 'Loes ter Braak' }])
    const closing = `/employers/${id}/moments/${mine[0]?.id}/closing`
    expect((await http.post(region.henk, closing, {})).statusCode).toBe(303)
    expect(await promisesBy(region.loes)).toEqual([])
    expect((await http.call(region.karin, 'POST', closing, {})).status).toBe(409)
    expect((await http.post(region.henk, closing, { open: 'yes' })).statusCode).toBe(303)
    expect(await promisesBy(region.loes)).toHaveLength(1)
  })

  it('without a day, or a visit without a purpose, gets a sentence', async () => {
    const id = await anEmployer('Camping ’t Zwaantje')
    const promise = await http.post(region.loes, `/employers/${id}/moment`, { kind: 'promise', text: 'Terugbellen.' })
    expect(promise.body).toContain('Een afspraak heeft een dag. Vul de dag in.')
    const visit = await http.post(region.loes, `/employers/${id}/moment`, { kind: 'visit', text: 'Rondgeleid.' })
    expect(visit.body).toContain('Kies waarvoor het bezoek was.')
    const june = await http.post(region.loes, `/employers/${id}/moment`, { kind: 'note', text: 'x', on: '31-06-2026' })
    expect([june.statusCode, june.body.includes('Die maand heeft 30 dagen. Kies een andere dag.')]).toEqual([422, true])
  })

  const promisesBy = async (who: Caller) =>
    expectDone(
      await fresh.house.db.act(who, 'see-employers', async (act) => ({
        done: true as const,
        value: await promisesOf(act, [who.account as Id<'Account'>]),
      })),
    )
})

describe('whatever somebody sends', () => {
  it('gets an answer that is not a 5xx', async () => {
    const employer = await anEmployer('Zorggroep De Linde')
    const other = '00000000-0000-4000-8000-000000000000'
    const asked = [
      await http.call(region.karin, 'GET', '/employers?size=-1'),
      await http.call(region.karin, 'GET', '/employers?after=%00nonsense'),
      await http.call(region.karin, 'GET', `/employers?q=${encodeURIComponent("%_\\'; drop")}`),
      await http.call(region.karin, 'GET', '/employers/31-02'),
      await http.call(region.karin, 'GET', `/employers/${other}`),
      await http.call(region.karin, 'PUT', `/employers/${other}`, { name: 'X', version: 1 }),
      await http.call(region.karin, 'POST', '/employers', '{"name":'),
      await http.call(region.karin, 'POST', '/employers', { name: ' ', kvk: '1' }),
      await http.call(region.karin, 'PUT', `/employers/${employer}/lead-contact`, { account: other }),
      await http.call(region.karin, 'POST', '/vacancies', someWork(other)),
      await http.call(region.karin, 'POST', '/vacancies', { ...someWork(employer), hoursMin: 1e9 }),
      await http.call(region.karin, 'POST', '/vacancies', { ...someWork(employer), offers: { 'a-cause': 'yes' } }),
      await http.call(region.karin, 'POST', `/vacancies/${other}/steps`, { step: 'fill' }),
      await http.call(region.karin, 'DELETE', `/employers/${employer}/moments/x/closing`),
      await http.call(region.ton, 'GET', '/employers'),
      await http.call(region.karin, 'POST', '/employers', { name: 'a\u0000b' }),
    ]
    expect(asked.map(({ status }) => status)).toEqual([
      400, 400, 200, 404, 404, 404, 400, 400, 422, 422, 400, 400, 404, 404, 403, 400,
    ])
  })

  it('as a page too: an address with nonsense in it shows the list', async () => {
    const pages = ['/employers?size=-1&sort=x&sector=nothing', '/vacancies?page=-1&hours=x&state=y&after=z']
    for (const url of pages) expect((await http.get(region.karin, url)).statusCode).toBe(200)
    expect((await http.get(region.karin, '/employers/nonsense')).statusCode).toBe(404)
    expect((await http.get(region.ton, '/employers')).statusCode).toBe(403)
    const strange = [
      await http.post(region.karin, '/vacancies/nonsense/step', { step: 'x' }),
      await http.post(region.karin, '/employers/new', { name: 'a\u0000b' }),
    ]
    for (const { statusCode } of strange) expect(statusCode).toBeLessThan(500)
  })
})

describe('the list of employers', () => {
  it('is exported as text that no spreadsheet runs', async () => {
    await anEmployer('=2+5')
    const csv = await http.get(region.karin, '/employers/file/csv')
    expect(csv.headers['content-type']).toContain('text/csv')
    expect(csv.body).toContain("'=2+5")
    const xlsx = await http.get(region.karin, '/vacancies/file/xlsx')
    expect(xlsx.statusCode).toBe(200)
    expect((await http.get(region.karin, '/vacancies/file/pdf')).statusCode).toBe(404)
  })

  it('finds what was misspelled, says so, and counts and takes along the same', async () => {
    const id = await anEmployer('Kwekerij Winterhof')
    await http.call(region.karin, 'POST', '/vacancies', someWork(id))
    const { body: work } = await http.call(region.karin, 'GET', '/vacancies?q=wintehof&state=draft')
    expect(work).toMatchObject({ rows: [{ employerId: id }], total: 1, spelled: { wintehof: ['winterhof'] } })
    const { body } = await http.call(region.karin, 'GET', '/employers?q=kweekerij+wintehof')
    const found = body as unknown as { rows: { id: string }[]; total: number; spelled: object }
    expect(found.rows.map((row) => row.id)).toEqual([id])
    expect(found).toMatchObject({ total: 1, spelled: { kweekerij: ['kwekerij'], wintehof: ['winterhof'] } })
    expect((await http.get(region.karin, '/employers?q=wintehof')).body).toContain('Niets heeft &quot;wintehof&quot;')
    expect((await http.get(region.karin, '/employers/file/csv?q=wintehof')).body).toContain('Kwekerij Winterhof')
    const meant = await http.call(region.karin, 'GET', '/employers?q=winterhof')
    expect(meant.body).toMatchObject({ total: 1, spelled: null })
  })

  it('goes on where the page before ended, in every order, without missing or repeating one', async () => {
    for (const sort of ['name', '-name', 'town', '-spoken', 'size']) {
      const seen: string[] = []
      let after = ''
      do {
        const { body } = await http.call(
          region.karin,
          'GET',
          `/employers?size=3&sort=${sort}${after && `&after=${after}`}`,
        )
        const { rows, next } = body as unknown as { rows: { id: string }[]; next: string | null }
        seen.push(...rows.map(({ id }) => id))
        after = next ?? ''
      } while (after)
      const { body } = await http.call(region.karin, 'GET', '/employers?size=200')
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen).toHaveLength((body as unknown as { total: number }).total)
    }
  })
})
