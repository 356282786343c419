import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aMonday, freshApp } from '../../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'

describe('working together on one dossier', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let id: string
  beforeAll(async () => {
    fresh = await freshApp({ on: aMonday })
    region = await smallRegion(fresh.house)
    id = (await asks('karin', 'POST', '/people', { given: '=HYPERLINK("x")', family: '+Brink', bsn: '111222333' })).body
      .id
    await asks('karin', 'PUT', `/people/${id}/what-helps`, { version: 1, conditions: ['quiet-place'] })
  })
  afterAll(() => fresh.close())

  type Who = 'karin' | 'fatima' | 'henk'
  const asks = async (who: Who, method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, payload?: object) => {
    const response = await fresh.app.inject({
      method,
      url: `/api/v1${path}`,
      cookies: await cookieOf(fresh.house, region[who]),
      headers: { origin: 'http://localhost:80', host: 'localhost:80' },
      ...(payload ? { payload } : {}),
    })
    const isJson = String(response.headers['content-type']).includes('json')
    return { status: response.statusCode, raw: response.rawPayload, body: isJson ? response.json() : null }
  }
  const page = async (who: Who, path: string, form?: Record<string, string>) =>
    fresh.app.inject({
      method: form ? 'POST' : 'GET',
      url: path,
      cookies: await cookieOf(fresh.house, region[who]),
      headers: {
        origin: 'http://localhost:80',
        host: 'localhost:80',
        'accept-language': 'nl',
        'content-type': 'application/x-www-form-urlencoded',
      },
      ...(form ? { payload: new URLSearchParams(form).toString() } : {}),
    })

  it('shares once, also when it is asked six times at the same moment, so that one end ends all of it', async () => {
    const other = (await asks('karin', 'POST', '/people', { given: 'Sevda', family: 'Aydin' })).body.id
    const share = () =>
      asks('karin', 'POST', `/people/${other}/sharing`, { organisation: region.municipality, purpose: 'coaching' })
    const answers = await Promise.all(Array.from({ length: 6 }, share))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409, 409])
    const { sharing } = (await asks('karin', 'GET', `/people/${other}/sharing`)).body
    expect(sharing.map((one: { organisation: string }) => one.organisation)).toEqual([
      'Gemeente Hanzewaard',
      'Werkcentrum Hanzestroom',
    ])
    await asks('karin', 'POST', `/people/${other}/removal`)
  })

  it('shares from a day on, with what helps, and once', async () => {
    expect((await asks('henk', 'GET', `/people/${id}`)).status).toBe(404)
    const asked = { organisation: region.deKade, purpose: 'coaching' }
    expect((await asks('karin', 'POST', `/people/${id}/sharing`, asked)).status).toBe(201)
    expect((await asks('karin', 'POST', `/people/${id}/sharing`, asked)).body.because).toBe('already-shared')
    const seen = await asks('henk', 'GET', `/people/${id}`)
    expect(seen.body).toMatchObject({ helpsOpen: true, helps: ['quiet-place'], holder: 'Werkcentrum Hanzestroom' })
    expect((await asks('fatima', 'GET', `/people/${id}`)).status).toBe(404)
  })

  it('leaves what belongs to the holder to the holder', async () => {
    const { version } = (await asks('henk', 'GET', `/people/${id}`)).body
    const helps = await asks('henk', 'PUT', `/people/${id}/what-helps`, { version, conditions: [] })
    expect(helps).toMatchObject({ status: 403, body: { because: 'holder-only' } })
    const further = { organisation: region.municipality, purpose: 'coaching' }
    expect((await asks('henk', 'POST', `/people/${id}/sharing`, further)).status).toBe(403)
    expect((await asks('henk', 'POST', `/people/${id}/removal`)).status).toBe(404)
    expect((await asks('henk', 'PUT', `/people/${id}/hours`, { version, min: 16, max: 24 })).status).toBe(200)
  })

  it('keeps the notes of both, and what comes next until it is done', async () => {
    const note = { kind: 'talk', text: 'Wil graag beginnen.', nextDay: '2026-12-01', nextWhat: 'Bellen' }
    const { body } = await asks('henk', 'POST', `/people/${id}/notes`, note)
    const notes = (await asks('karin', 'GET', `/people/${id}/notes`)).body
    expect(notes).toMatchObject({
      total: 1,
      rows: [{ author: 'Henk Slotboom', next: { what: 'Bellen', doneOn: null } }],
    })
    const completion = `/people/${id}/notes/${body.id}/completion`
    expect((await asks('karin', 'POST', completion)).status).toBe(200)
    expect((await asks('karin', 'POST', completion)).status).toBe(404)
    expect((await asks('karin', 'DELETE', completion)).status).toBe(200)
    expect((await asks('fatima', 'POST', completion)).status).toBe(404)
  })

  it('asks once about a word on health, and keeps what somebody means', async () => {
    const note = { kind: 'remark', text: 'Was bij de dokter.' }
    const asked = await asks('karin', 'POST', `/people/${id}/notes`, note)
    expect(asked).toMatchObject({ status: 422, body: { because: 'word-about-health', words: ['dokter'] } })
    expect((await asks('karin', 'POST', `/people/${id}/notes`, { ...note, meant: true })).status).toBe(201)
  })

  it('ends with a last day, and can go on', async () => {
    const { sharing } = (await asks('karin', 'GET', `/people/${id}/sharing`)).body
    const relation = sharing.find((one: { isHolder: boolean }) => !one.isHolder).id
    const ending = `/people/${id}/sharing/${relation}/ending`
    const early = await asks('karin', 'POST', ending, { on: '2026-11-01' })
    expect(early.body.because).toBe('ends-before-it-starts')
    expect((await asks('karin', 'POST', ending, {})).status).toBe(200)
    expect((await asks('karin', 'GET', `/people/${id}/sharing`)).body.sharing).toContainEqual(
      expect.objectContaining({ id: relation, until: aMonday }),
    )
    expect((await asks('karin', 'DELETE', ending)).status).toBe(200)
  })

  it('goes along as a workbook with real days and nothing that runs, and never a BSN', async () => {
    const { status, raw } = await asks('karin', 'GET', '/people/export')
    expect(status).toBe(200)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(raw as never)
    const row = book.worksheets[0]?.getRow(2)
    expect(row?.getCell(1).value).toBe(`'+Brink, =HYPERLINK("x")`)
    expect(row?.getCell(7).value).toEqual(new Date(`${aMonday}T00:00:00Z`))
    const text = (await asks('karin', 'GET', '/people/export?format=csv')).raw.toString()
    expect(text).toContain(`'+Brink`)
    expect(text).not.toMatch(/111222333|quiet-place/)
    expect((await asks('fatima', 'GET', '/people/export?format=csv')).raw.toString()).not.toContain('Brink')
  })

  it('shows its pages, and one page that is not there to a stranger', async () => {
    const paths = ['', '/note', '/notes', '/sharing', '/wishes', '/hours', '/availability', '/travel', '/abilities']
    for (const path of [...paths, '/helps', '/words', '/contact', '/progress']) {
      const own = await page('karin', `/people/${id}${path}`)
      expect(own.statusCode, path).toBe(200)
      expect(own.body, path).toContain('Brink')
      expect(own.body, path).not.toContain('111222333')
      expect((await page('fatima', `/people/${id}${path}`)).statusCode, path).toBe(404)
    }
    for (const path of ['/people', '/people?page=-1&hours=x&stage=nonsense', '/people/new'])
      expect((await page('karin', path)).statusCode, path).toBe(200)
    expect((await page('karin', '/people/not-an-id')).statusCode).toBe(404)
    expect((await page('karin', `/people/${id}/nonsense`)).statusCode).toBe(404)
  })

  it('says in a form what would fit, and keeps what was typed', async () => {
    const { version } = (await asks('karin', 'GET', `/people/${id}`)).body
    const odd = await page('karin', `/people/${id}/availability`, { version, availableFrom: '31-02-2027' })
    expect(odd.statusCode).toBe(422)
    expect(odd.body).toContain('Februari heeft 28 dagen. Kies een dag tot en met 28 februari.')
    expect(odd.body).toContain('31-02-2027')
    const wishes = await page('karin', `/people/${id}/wishes`, { version, occupation1: 'Orderpicker' })
    expect(wishes.statusCode).toBe(303)
    const late = await page('karin', `/people/${id}/wishes`, { version, occupation1: 'Bakker' })
    expect(late.statusCode).toBe(409)
    expect(late.body).toContain('Karin Wassink wijzigde dit om')
    expect(late.body).toContain('Bakker')
  })

  it('warns on the page about a word on health, and offers to keep it', async () => {
    const form = { kind: 'talk', text: 'Slikt medicijnen.', onDay: '23-11-2026' }
    const warned = await page('karin', `/people/${id}/note`, form)
    expect(warned.statusCode).toBe(422)
    expect(warned.body).toContain('Hier staat een woord over gezondheid')
    expect((await page('karin', `/people/${id}/note`, { ...form, meant: 'yes' })).statusCode).toBe(303)
    const { version } = (await asks('karin', 'GET', `/people/${id}`)).body
    const own = { version, pitfall1: 'Ik heb een depressie gehad.' }
    expect((await page('karin', `/people/${id}/words`, own)).body).toContain('Bewaar zoals het er staat')
    expect((await page('karin', `/people/${id}/words`, { ...own, meant: 'yes' })).statusCode).toBe(303)
  })
})
