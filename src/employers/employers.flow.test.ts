import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '#platform/public.ts'
import { expectDone, type Id } from '#values/public.ts'
import { aMonday, freshApp } from '../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../tests/small-region.ts'
import { addEmployer, changeLead, promisesOf, seeEmployer, stepVacancy } from './public.ts'

let fresh: Awaited<ReturnType<typeof freshApp>>
let region: SmallRegion
beforeAll(async () => {
  fresh = await freshApp({ on: aMonday })
  region = await smallRegion(fresh.house)
})
afterAll(() => fresh.close())

const own = { origin: 'http://localhost:80', host: 'localhost:80' }

/** As a browser sends a form. */
async function post(who: Caller, url: string, fields: Record<string, string | readonly string[]>) {
  const payload = new URLSearchParams(
    Object.entries(fields).flatMap(([name, given]) => [given].flat().map((one) => [name, one])),
  )
  return fresh.app.inject({
    method: 'POST',
    url,
    cookies: await cookieOf(fresh.house, who),
    headers: { ...own, 'content-type': 'application/x-www-form-urlencoded' },
    payload: String(payload),
  })
}

const get = async (who: Caller, url: string) =>
  fresh.app.inject({ method: 'GET', url, cookies: await cookieOf(fresh.house, who), headers: own })

/** As a program asks. */
async function call(who: Caller, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object | string) {
  const cookies = await cookieOf(fresh.house, who)
  const json = { ...own, 'content-type': 'application/json' }
  const options = { method, url: `/api/v1${url}`, cookies, headers: payload === undefined ? own : json }
  const answer = await fresh.app.inject(payload === undefined ? options : { ...options, payload })
  return { status: answer.statusCode, body: answer.json() as Record<string, never> }
}

const idIn = (location: unknown) => String(location).split('/')[2] ?? ''

async function anEmployer(name: string): Promise<Id<'Employer'>> {
  const added = await addEmployer(fresh.house, region.karin, { name, town: 'Raalte' })
  return expectDone(added).id
}

const work = (employer: string) => ({
  employer,
  title: 'Bakkerijmedewerker',
  occupation: 'bakery-worker',
  hoursMin: 20,
  hoursMax: 28,
})

describe('an employer', () => {
  it('is written down once, however often the form is sent', async () => {
    const form = { _key: 'twice', name: 'Bakkerij Ten Hove', kvk: '99 10 40 00', town: 'Raalte', contactName: 'Jos' }
    const [first, second] = [
      await post(region.karin, '/employers/new', form),
      await post(region.karin, '/employers/new', form),
    ]
    expect([first.statusCode, second.statusCode]).toEqual([303, 303])
    expect(second.headers.location).toBe(first.headers.location)
    const list = await call(region.karin, 'GET', '/employers?q=ten+hove')
    expect(list.body).toMatchObject({ total: 1, rows: [{ kvk: '99104000', lead: 'Karin Wassink', quiet: true }] })
  })

  it('with a KvK number that is known is not written down: the page points at the card', async () => {
    const answer = await post(region.henk, '/employers/new', { name: 'Ten Hove', kvk: '99104000' })
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('Bakkerij Ten Hove heeft dit KvK-nummer al.')
    expect(answer.body).toMatch(/href="\/employers\/[0-9a-f-]{36}"/)
  })

  it('keeps what was filled in when an answer is missing', async () => {
    const answer = await post(region.karin, '/employers/new', { kvk: '123', town: 'Olst' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Vul de naam van de werkgever in.')
    expect(answer.body).toContain('Een KvK-nummer heeft acht cijfers.')
    expect(answer.body).toContain('value="Olst"')
  })

  it('has one lead contact, whoever visits; and the card says who visits too', async () => {
    const id = await anEmployer('Hanze Logistiek')
    const visit = { kind: 'visit', purpose: 'vacancy', text: 'Zoekt iemand voor vaste dagen.' }
    expect((await call(region.henk, 'POST', `/employers/${id}/moments`, visit)).status).toBe(201)
    const page = await get(region.karin, `/employers/${id}`)
    expect(page.body).toContain('Jij spreekt hier voor de hele regio.')
    expect(page.body).toContain('Hier komen ook: Werkbedrijf De Kade.')
    expectDone(await changeLead(fresh.house, region.karin, id, region.loes.account))
    expect((await get(region.karin, `/employers/${id}`)).body).toContain(
      'Loes ter Braak spreekt hier voor de hele regio.',
    )
    const card = expectDone(await seeEmployer(fresh.house, region.karin, id))
    expect(card).toMatchObject({ quiet: false, lastSpoken: aMonday })
  })

  it('that somebody changed meanwhile is not overwritten, and what was typed stays', async () => {
    const id = await anEmployer('Metaal Krommendijk')
    const change = { name: 'Metaal Krommendijk', town: 'Eerbeek', version: '1' }
    expect((await post(region.loes, `/employers/${id}/edit`, change)).statusCode).toBe(303)
    const slower = await post(region.karin, `/employers/${id}/edit`, { ...change, remark: 'VCA gewenst.' })
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
    expect((await post(region.loes, `/employers/${id}/moment`, visit)).statusCode).toBe(303)
    const mine = await promisesBy(region.loes)
    expect(mine).toMatchObject([{ text: 'De prijs brengen.', due: '2026-11-26', late: false, by: 'Loes ter Braak' }])
    const closing = `/employers/${id}/moments/${mine[0]?.id}/closing`
    expect((await post(region.henk, closing, {})).statusCode).toBe(303)
    expect(await promisesBy(region.loes)).toEqual([])
    expect((await call(region.karin, 'POST', closing, {})).status).toBe(409)
    expect((await post(region.henk, closing, { open: 'yes' })).statusCode).toBe(303)
    expect(await promisesBy(region.loes)).toHaveLength(1)
  })

  it('without a day, or a visit without a purpose, gets a sentence', async () => {
    const id = await anEmployer('Camping ’t Zwaantje')
    const promise = await post(region.loes, `/employers/${id}/moment`, { kind: 'promise', text: 'Terugbellen.' })
    expect(promise.body).toContain('Een afspraak heeft een dag. Vul de dag in.')
    const visit = await post(region.loes, `/employers/${id}/moment`, { kind: 'visit', text: 'Rondgeleid.' })
    expect(visit.body).toContain('Kies waarvoor het bezoek was.')
    const june = await post(region.loes, `/employers/${id}/moment`, { kind: 'note', text: 'x', on: '31-06-2026' })
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

describe('a vacancy', () => {
  it('of one team does not exist for another, until it is shared', async () => {
    const employer = await anEmployer('Kwekerij Zonnehof')
    const { body } = await call(region.karin, 'POST', '/vacancies', { ...work(employer), state: 'team' })
    const id = String(body.id)
    for (const path of [`/vacancies/${id}/about`, `/vacancies/${id}/edit`])
      expect((await get(region.henk, path)).statusCode).toBe(404)
    expect((await call(region.henk, 'GET', `/vacancies/${id}`)).status).toBe(404)
    expect((await call(region.henk, 'POST', `/vacancies/${id}/steps`, { step: 'share' })).status).toBe(404)
    expect((await call(region.henk, 'GET', '/vacancies?q=zonnehof')).body).toMatchObject({
      total: 0,
      counts: { open: 0 },
    })
    expect((await get(region.loes, `/vacancies/${id}/about`)).statusCode).toBe(200)

    expect((await post(region.karin, `/vacancies/${id}/step`, { step: 'share' })).statusCode).toBe(303)
    expect((await call(region.henk, 'GET', `/vacancies/${id}`)).body).toMatchObject({ state: 'region' })
    expect((await post(region.karin, `/vacancies/${id}/step`, { back: 'yes' })).statusCode).toBe(303)
    expect((await call(region.henk, 'GET', `/vacancies/${id}`)).status).toBe(404)
  })

  it('that ended before it was shared stays within its team', async () => {
    const employer = await anEmployer('Wasserij Helder')
    const { body } = await call(region.karin, 'POST', '/vacancies', work(employer))
    const id = String(body.id)
    await call(region.karin, 'POST', `/vacancies/${id}/steps`, { step: 'withdraw', reason: 'later' })
    expect((await call(region.loes, 'GET', `/vacancies/${id}`)).body).toMatchObject({ state: 'withdrawn' })
    expect((await call(region.henk, 'GET', `/vacancies/${id}`)).status).toBe(404)
  })

  it('is written down in one screen; names become ids, an early hour becomes the early daypart', async () => {
    const employer = await anEmployer('Bakkerij De Oven')
    const answer = await post(region.karin, '/vacancies/new', {
      employerId: employer,
      title: 'Hulp in de bakkerij',
      occupation: 'Bakkerijmedewerker',
      hoursMin: '20',
      dayparts: 'day',
      firstStart: '4.30',
      mandatorySkills: ['', ''],
      'offer-shown-first': 'yes',
      'offer-quiet-place': 'unknown',
      spokenDutch: 'A2',
      spokenDutchFor: 'Een waarschuwing horen bij de oven.',
      state: 'team',
    })
    expect(answer.statusCode).toBe(303)
    const { body } = await call(region.karin, 'GET', `/vacancies/${idIn(answer.headers.location)}`)
    expect(body).toMatchObject({
      occupation: 'bakery-worker',
      sector: 'food',
      hours: { min: 20, max: 20 },
      dayparts: ['early', 'day'],
      firstStart: 270,
      town: 'Raalte',
      offers: { 'shown-first': true },
      buildUp: null,
      steps: ['share', 'fill', 'withdraw'],
    })
    expect((await get(region.karin, String(answer.headers.location))).body).toContain(
      'Een waarschuwing horen bij de oven.',
    )
  })

  it('asks why, where two answers do not go together', async () => {
    const employer = await anEmployer('Linnenhuis')
    const answer = await post(region.karin, '/vacancies/new', {
      employer: 'Linnenhuis (Raalte)',
      title: 'Linnen vouwen',
      occupation: 'Iets dat niemand doet',
      hoursMin: '24',
      hoursMax: '16',
      spokenDutch: 'B1',
      registeredOnly: 'yes',
      state: 'region',
    })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Kies een beroep uit de lijst.')
    const crossed = { ...work(employer), hoursMin: 24, hoursMax: 16, spokenDutch: 'B1', registeredOnly: 'yes' }
    expect((await call(region.karin, 'POST', '/vacancies', crossed)).status).toBe(400)
    const page = await post(region.karin, '/vacancies/new', {
      ...Object.fromEntries(Object.entries(crossed).map(([name, given]) => [name, String(given)])),
      occupation: 'Bakkerijmedewerker',
    })
    expect(page.body).toContain('Schrijf op waarvoor het werk dit Nederlands nodig heeft.')
    expect(page.body).toContain('Vink dit alleen aan als de werkgever het mag vragen.')
  })

  it('in the pool is taken up once: the second team hears that somebody was faster', async () => {
    const employer = await anEmployer('Papierwaren Loenerbeek')
    const { body } = await call(region.karin, 'POST', '/vacancies', { ...work(employer), state: 'region' })
    const id = String(body.id)
    await call(region.karin, 'POST', `/vacancies/${id}/steps`, { step: 'return-to-pool' })
    const both = await Promise.all([
      stepVacancy(fresh.house, region.henk, id, { step: 'take-up' }),
      stepVacancy(fresh.house, region.fatima, id, { step: 'take-up' }),
    ])
    expect(both.filter(({ done }) => done)).toHaveLength(1)
    expect(both.find(({ done }) => !done)).toMatchObject({ refusal: { because: 'not-from-here', kind: 'conflict' } })
  })

  it('is exported as text that no spreadsheet runs', async () => {
    await anEmployer('=2+5')
    const csv = await get(region.karin, '/employers/file/csv')
    expect(csv.headers['content-type']).toContain('text/csv')
    expect(csv.body).toContain("'=2+5")
    const xlsx = await get(region.karin, '/vacancies/file/xlsx')
    expect(xlsx.statusCode).toBe(200)
    expect((await get(region.karin, '/vacancies/file/pdf')).statusCode).toBe(404)
  })
})

describe('whatever somebody sends', () => {
  it('gets an answer that is not a 5xx', async () => {
    const employer = await anEmployer('Zorggroep De Linde')
    const other = '00000000-0000-4000-8000-000000000000'
    const asked = [
      await call(region.karin, 'GET', '/employers?size=-1'),
      await call(region.karin, 'GET', '/employers?after=%00nonsense'),
      await call(region.karin, 'GET', `/employers?q=${encodeURIComponent("%_\\'; drop")}`),
      await call(region.karin, 'GET', '/employers/31-02'),
      await call(region.karin, 'GET', `/employers/${other}`),
      await call(region.karin, 'PUT', `/employers/${other}`, { name: 'X', version: 1 }),
      await call(region.karin, 'POST', '/employers', '{"name":'),
      await call(region.karin, 'POST', '/employers', { name: ' ', kvk: '1' }),
      await call(region.karin, 'PUT', `/employers/${employer}/lead-contact`, { account: other }),
      await call(region.karin, 'POST', '/vacancies', work(other)),
      await call(region.karin, 'POST', '/vacancies', { ...work(employer), hoursMin: 1e9 }),
      await call(region.karin, 'POST', '/vacancies', { ...work(employer), offers: { 'a-cause': 'yes' } }),
      await call(region.karin, 'POST', `/vacancies/${other}/steps`, { step: 'fill' }),
      await call(region.karin, 'DELETE', `/employers/${employer}/moments/x/closing`),
      await call(region.ton, 'GET', '/employers'),
      await call(region.karin, 'POST', '/employers', { name: 'a\u0000b' }),
    ]
    expect(asked.map(({ status }) => status)).toEqual([
      400, 400, 200, 404, 404, 404, 400, 400, 422, 422, 400, 400, 404, 404, 403, 400,
    ])
  })

  it('as a page too: an address with nonsense in it shows the list', async () => {
    const pages = ['/employers?size=-1&sort=x&sector=nothing', '/vacancies?page=-1&hours=x&state=y&after=z']
    for (const url of pages) expect((await get(region.karin, url)).statusCode).toBe(200)
    expect((await get(region.karin, '/employers/nonsense')).statusCode).toBe(404)
    expect((await get(region.ton, '/employers')).statusCode).toBe(403)
    const strange = [
      await post(region.karin, '/vacancies/nonsense/step', { step: 'x' }),
      await post(region.karin, '/employers/new', { name: 'a\u0000b' }),
    ]
    for (const { statusCode } of strange) expect(statusCode).toBeLessThan(500)
  })
})

describe('the list of employers', () => {
  it('goes on where the page before ended, in every order, without missing or repeating one', async () => {
    for (const sort of ['name', '-name', 'town', '-spoken', 'size']) {
      const seen: string[] = []
      let after = ''
      do {
        const { body } = await call(region.karin, 'GET', `/employers?size=3&sort=${sort}${after && `&after=${after}`}`)
        const { rows, next } = body as unknown as { rows: { id: string }[]; next: string | null }
        seen.push(...rows.map(({ id }) => id))
        after = next ?? ''
      } while (after)
      const { body } = await call(region.karin, 'GET', '/employers?size=200')
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen).toHaveLength((body as unknown as { total: number }).total)
    }
  })
})
