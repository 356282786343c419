import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aMonday, freshApp } from '../../../tests/fresh-region.ts'
import { professionalAt, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import type { Caller } from '../../platform/public.ts'

describe('who reads what', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let http: ReturnType<typeof throughHttp>
  let ellen: Caller
  let id: string
  beforeAll(async () => {
    fresh = await freshApp({ on: aMonday })
    region = await smallRegion(fresh.house)
    http = throughHttp(fresh)
    ellen = await professionalAt(fresh.house, region, 'Ellen Kamphuis', 'municipality', 'privacy-officer')
    const { body } = await http.call(region.fatima, 'POST', '/people', {
      given: 'Naomi',
      family: 'Brink',
      town: 'Zutphen',
    })
    id = body.id as unknown as string
    const version = () => http.call(region.fatima, 'GET', `/people/${id}`).then(({ body }) => body.version)
    const put = async (part: string, given: object) =>
      http.call(region.fatima, 'PUT', `/people/${id}/${part}`, { version: await version(), ...given })
    await put('progress', { stage: 'ready', registered: true })
    await put('wishes', { occupations: ['order-picker'] })
    await put('what-helps', { conditions: ['quiet-place'] })
    await http.call(region.fatima, 'POST', `/people/${id}/notes`, {
      kind: 'talk',
      text: 'Belde over het vakantierooster.',
    })
    for (const organisation of [region.workCentre, region.deKade])
      await http.call(region.fatima, 'POST', `/people/${id}/sharing`, { organisation, purpose: 'finding-work' })
  })
  afterAll(() => fresh.close())

  const decide = (who: Caller, group: string, reader: string, showing: string, validFrom?: string) =>
    http.call(who, 'POST', '/fields/decisions', { group, reader, showing, validFrom, reason: 'Afspraak in de regio.' })
  const seen = async (who: Caller) => (await http.call(who, 'GET', `/people/${id}`)).body
  const listed = async (who: Caller, question = '') =>
    (await http.call(who, 'GET', `/people${question}`)).body.rows as unknown as readonly {
      registered: boolean | null
    }[]

  it('gives the service point name, wishes, what helps and a yes or no, and no notes of others', async () => {
    expect(await seen(region.karin)).toMatchObject({
      name: { family: 'Brink' },
      occupations: ['order-picker'],
      helps: ['quiet-place'],
      registered: true,
      notes: [],
      notesTotal: 0,
      closed: ['log'],
    })
    expect(await seen(region.fatima)).toMatchObject({ notesTotal: 1, closed: [] })
    expect(await seen(region.henk)).toMatchObject({ notesTotal: 1, closed: [] })
  })

  it('leaves to the service point the notes that it wrote itself', async () => {
    await http.call(region.karin, 'POST', `/people/${id}/notes`, { kind: 'phone', text: 'Sprak met de bakker.' })
    expect(await seen(region.karin)).toMatchObject({ notesTotal: 1, notes: [{ text: 'Sprak met de bakker.' }] })
    expect(await seen(region.fatima)).toMatchObject({ notesTotal: 2 })
  })

  it('says on the page what is not shown, and leads to the table', async () => {
    const { body } = await http.get(region.karin, `/people/${id}`)
    expect(body).toContain('Niet zichtbaar voor jou: notities en evaluaties.')
    expect(body).not.toContain('vakantierooster')
    const table = await http.get(region.karin, '/fields')
    expect(table.body).toContain('Alleen ja of nee')
    expect(table.body).not.toContain('/fields/change')
    expect((await http.get(region.karin, '/fields/change')).statusCode).toBe(403)
  })

  it('is decided by the privacy officer alone, within the law', async () => {
    expect((await decide(region.karin, 'log', 'own-coach', 'own')).status).toBe(403)
    expect((await decide(region.ton, 'log', 'own-coach', 'own')).status).toBe(403)
    const beyond = await decide(ellen, 'ground', 'employer', 'yes')
    expect(beyond).toMatchObject({ status: 422, body: { because: 'beyond-the-law' } })
    expect(beyond.body.detail).toContain('nooit waarom. (Wfsv, art. 38d lid 7)')
    const form = { group: 'ground', reader: 'employer', showing: 'yes', validFrom: '23-11-2026', reason: 'Vraag.' }
    const page = await http.post(ellen, '/fields/change', form)
    expect(page.statusCode).toBe(422)
    expect(page.body).toContain('Een werkgever ziet of iemand in het register staat, nooit waarom.')
  })

  it('counts in the next request: on the page, in the list and its counts, in the file and in the matches', async () => {
    expect(await listed(region.karin, '?register=yes')).toHaveLength(1)
    const form = { group: 'ground', reader: 'service-point', showing: 'no', validFrom: '', reason: 'Niet nodig.' }
    expect((await http.post(ellen, '/fields/change', form)).statusCode).toBe(303)
    expect(await seen(region.karin)).toMatchObject({ registered: null, closed: ['ground', 'log'] })
    expect((await http.get(region.karin, `/people/${id}`)).body).toContain('grond van uitkering of register')
    expect(await listed(region.karin, '?register=yes')).toHaveLength(0)
    expect((await listed(region.karin))[0]?.registered).toBeNull()
    const { facets } = (await http.call(region.karin, 'GET', '/people/facets')).body as never as Facets
    expect(facets.register).toEqual([{ value: 'not-known', label: null, chosen: 1, everybody: 1 }])
    expect((await http.get(region.karin, '/people/export?format=csv')).body).not.toContain('Ja')
    expect(await seen(region.fatima)).toMatchObject({ registered: true })
  })

  it('keeps what stands in a part that somebody may not see, and does not let it be filled in', async () => {
    const { version } = await seen(region.karin)
    const moved = await http.call(region.karin, 'PUT', `/people/${id}/progress`, { version, stage: 'ready' })
    expect(moved.status).toBe(200)
    expect(await seen(region.fatima)).toMatchObject({ registered: true })
    await decide(ellen, 'wishes', 'own-coach', 'no')
    const asked = { version: (await seen(region.henk)).version, occupations: ['baker'] }
    expect(await http.call(region.henk, 'PUT', `/people/${id}/wishes`, asked)).toMatchObject({
      status: 403,
      body: { because: 'closed-to-you' },
    })
    expect((await http.get(region.henk, `/people/${id}/wishes`)).statusCode).toBe(403)
  })

  it('leaves somebody out of lists, counts, search and files where no name may be read, and gives a code', async () => {
    expect(await listed(region.karin)).toHaveLength(1)
    await decide(ellen, 'contact', 'service-point', 'no')
    expect(await listed(region.karin)).toHaveLength(0)
    expect((await http.call(region.karin, 'GET', '/people/facets')).body).toMatchObject({ total: 0, everybody: 0 })
    expect((await http.call(region.karin, 'GET', '/search?q=Brink')).body).not.toMatchObject({ people: [{}] })
    expect((await http.get(region.karin, '/people/export?format=csv')).body).not.toContain('Brink')
    const found = await seen(region.karin)
    expect(found).toMatchObject({ name: { given: 'N.N.', family: id.slice(0, 6).toUpperCase() }, town: null })
    const { body } = await http.get(region.karin, `/people/${id}`)
    expect(body).not.toMatch(/Naomi|Brink|Zutphen/)
  })

  it('begins on a later day when that was chosen, and shows what was decided when, by whom and why', async () => {
    await decide(ellen, 'contact', 'service-point', 'after-release', '2026-12-01')
    expect(await listed(region.karin)).toHaveLength(0)
    const { cells, history } = (await http.call(region.karin, 'GET', '/fields')).body as never as Table
    expect(cells.find(({ group, reader }) => group === 'contact' && reader === 'service-point')).toMatchObject({
      showing: 'no',
      next: { showing: 'after-release', from: '2026-12-01' },
    })
    expect(history[0]).toMatchObject({ by: 'Ellen Kamphuis', validFrom: '2026-12-01', reason: 'Afspraak in de regio.' })
    expect((await http.get(ellen, '/fields')).body).toContain('Vanaf 1 december')
  })

  it('is kept in the database as it was decided: nobody changes or removes a line', async () => {
    await expect(
      fresh.house.db.act(ellen, 'change-fields', async (act) => {
        await act
          .figures<never>()
          .deleteFrom('access.field_rule' as never)
          .execute()
        return { done: true, value: undefined }
      }),
    ).rejects.toThrow('permission denied')
  })
})

interface Facets {
  readonly facets: { readonly register: readonly object[] }
}
interface Table {
  readonly cells: readonly { readonly group: string; readonly reader: string }[]
  readonly history: readonly object[]
}
