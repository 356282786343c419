import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addEmployer, addVacancy, NewEmployer, NewVacancy } from '#employers/public.ts'
import { withClient } from '#platform/public.ts'
import { expectDone } from '#values/public.ts'
import { aMonday, freshApp } from '../../../tests/fresh-region.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'

type Parts = Readonly<Record<string, object>>
type Who = 'karin' | 'henk' | 'ton'

/** Fits the bakery and the laundry on every condition, unless a test says otherwise. */
const fitting: Parts = {
  wishes: { occupations: ['bakery-worker'] },
  hours: { min: 20, max: 28, dayparts: ['day', 'evening'], earliestStart: '6.00' },
  availability: { availableFrom: '2026-11-01' },
  travel: { transports: [{ kind: 'bike', maxKm: 15 }] },
  abilities: { skills: ['weigh-ingredients'], licences: [], spokenDutch: 'B1' },
  'what-helps': { conditions: [] },
}
const byDay = { ...fitting.hours, dayparts: ['day'] }

describe('the best plan for a table', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let http: ReturnType<typeof throughHttp>
  let region: SmallRegion
  const people: Record<string, string> = {}
  const work: Record<string, string> = {}
  const employers: Record<string, string> = {}

  beforeAll(async () => {
    fresh = await freshApp({ on: aMonday })
    http = throughHttp(fresh)
    region = await smallRegion(fresh.house)
    await aVacancy('bakery', {})
    await aVacancy('laundry', { dayparts: ['evening'], wishedSkills: ['pack-goods'] })
    people.amina = await somebody('karin', 'Amina', {})
    people.bram = await somebody('karin', 'Bram', { hours: byDay, abilities: { ...fitting.abilities, skills: [] } })
    people.vera = await somebody('henk', 'Vera', {})
  })
  afterAll(() => fresh.close())

  async function aVacancy(name: string, otherwise: object): Promise<void> {
    const card = NewEmployer.parse({ name: `Firma ${name}`, town: 'Deventer' })
    employers[name] = expectDone(await addEmployer(fresh.house, region.karin, card)).id
    const asked = {
      ...{ employer: employers[name], title: `Werk in de ${name}`, state: 'region', occupation: 'bakery-worker' },
      ...{ hoursMin: 20, hoursMax: 28, dayparts: ['day'], firstStart: '9.00', startFrom: '2026-12-01' },
      ...{ wishedSkills: ['weigh-ingredients'], ...otherwise },
    }
    work[name] = expectDone(await addVacancy(fresh.house, region.karin, NewVacancy.parse(asked))).id
  }

  async function somebody(who: Who, given: string, otherwise: Parts): Promise<string> {
    const { id } = (await asks(who, 'POST', '/people', { given, family: 'Brink', town: 'Deventer' })).body
    let version = 1
    for (const [part, said] of Object.entries({ ...fitting, ...otherwise }))
      version = (await asks(who, 'PUT', `/people/${id}/${part}`, { ...said, version })).body.version
    return id
  }

  const asks = (who: Who, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) =>
    http.call<Said>(region[who], method, path, payload)

  const table = () => `vacancy=${work.bakery}&vacancy=${work.laundry}`
  const planned = async (who: Who, query: string) => {
    const { status, body } = await asks(who, 'GET', `/matching/together?${query}`)
    expect(status).toBe(200)
    return body
  }
  const seats = (body: Pick<Said, 'people'>) =>
    Object.fromEntries(body.people.map(({ name, vacancy }) => [name, nameOf(vacancy)]))
  const nameOf = (vacancy: string | null) => Object.keys(work).find((name) => work[name] === vacancy) ?? null

  const looksAt = async (dossier: string | undefined) =>
    withClient(fresh.urls.job, async (client) => {
      await client.query('begin')
      await client.query(`select set_config('app.region', $1, true)`, [region.region])
      const person = await client.query('select subject_id from people.dossier where id = $1', [dossier])
      await client.query('rollback')
      return looksOf(person.rows[0].subject_id)
    })
  const looksOf = (subject: string) =>
    withClient(fresh.urls.app, async (client) => {
      await client.query('begin')
      await client.query(`select set_config('app.region', $1, true), set_config('app.subject', $2, true)`, [
        ...[region.region, subject],
      ])
      const { rows } = await client.query(`select what from access.look where what = 'match-list'`)
      await client.query('rollback')
      return rows.length
    })

  it('gives somebody the second best, so that another has a place as well', async () => {
    const body = await planned('karin', table())
    expect(seats(body)).toEqual({ 'Amina Brink': 'laundry', 'Bram Brink': 'bakery' })
    expect(body).toMatchObject({ proved: true, sum: { placed: 2 }, bestFirst: { placed: 1 } })
    expect(body.sum).toEqual(body.free)
  })

  it('says what it costs to keep a pair, and to forbid one', async () => {
    const kept = await planned('karin', `${table()}&pin=${people.amina}.${work.bakery}`)
    expect(seats(kept)).toEqual({ 'Amina Brink': 'bakery' })
    const cost = kept.choices[0]?.cost
    expect(cost).toMatchObject({ points: kept.free.points - kept.sum.points, placed: 1 })
    expect(cost?.sentence).toBe(`Kost ${cost?.points} punten en één persoon minder krijgt een plek.`)
    const free = await planned('karin', table())
    const amina = free.people.find(({ name }) => name === 'Amina Brink')
    const other = await planned('karin', `${table()}&not=${people.amina}.${work.laundry}`)
    expect(amina?.instead?.cost.points).toBe(free.sum.points - other.sum.points)
    expect(nameOf(amina?.instead?.vacancy ?? null)).toBe(seats(other)['Amina Brink'])
  })

  it('tells whose name was shown, and nobody else', async () => {
    const before = [await looksAt(people.amina), await looksAt(people.bram)] as const
    await planned('karin', `vacancy=${work.laundry}`)
    await planned('karin', `vacancy=${work.bakery}`)
    expect(await looksAt(people.amina)).toBe(before[0] + 2)
    expect(await looksAt(people.bram)).toBe(before[1])
    await planned('karin', `vacancy=${work.bakery}&person=${people.amina}&person=${people.bram}`)
    expect(await looksAt(people.bram)).toBe(before[1] + 1)
  })

  it('knows nobody of another organisation', async () => {
    expect(seats(await planned('henk', table()))).toEqual({ 'Vera Brink': 'bakery' })
    expect(seats(await planned('henk', `${table()}&person=${people.amina}`))).toEqual({})
    expect((await asks('ton', 'GET', `/matching/together?${table()}`)).status).toBe(403)
  })

  it('keeps to the rules of the table, or says that no plan does', async () => {
    const least = await planned('karin', `${table()}&least=${employers.laundry}.1&pin=${people.amina}.${work.bakery}`)
    expect(least).toMatchObject({ sum: null, because: 'impossible' })
    const most = await planned('karin', `${table()}&most=${region.workCentre}.1`)
    expect(most.sum.placed).toBe(1)
    expect(seats(most)).toEqual({ 'Amina Brink': 'bakery' })
  })

  it('shows the plan as a page that keeps every choice in its address', async () => {
    const url = `/together?${table()}&pin=${people.amina}.${work.bakery}&person=${people.amina}&person=${people.bram}`
    const page = await http.get(region.karin, url)
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('Brink, Amina krijgt Werk in de bakery.')
    expect(page.body).toContain(`/vacancies/${work.bakery}/people/${people.amina}`)
    expect(page.body).toContain('Zonder plek (1)')
    const english = await http.get(region.karin, `${url}&lang=en`)
    expect(english.body).toContain('places one person fewer.')
  })

  it('never plans a no that was given, nor what she objects to', async () => {
    const asked = await asks('karin', 'POST', '/proposals', { dossier: people.bram, vacancy: work.bakery })
    const said = { answer: 'no', reason: 'other-work', how: 'phone' }
    expect((await asks('karin', 'POST', `/proposals/${asked.body.id}/person-answer`, said)).status).toBe(200)
    expect(seats(await planned('karin', table()))).toEqual({ 'Amina Brink': 'bakery' })
    const objection = { kind: 'objection', about: 'match', vacancy: work.bakery, cameBy: 'phone', receivedOn: aMonday }
    expect((await asks('karin', 'POST', `/people/${people.amina}/rights`, objection)).status).toBe(201)
    expect(seats(await planned('karin', table()))).toEqual({ 'Amina Brink': 'laundry' })
    const pinned = await planned('karin', `${table()}&pin=${people.amina}.${work.bakery}`)
    expect(pinned.cannot).toEqual([{ dossier: people.amina, vacancy: work.bakery }])
  })
})

/** What the API says, as far as it is read here. */
interface Said {
  readonly id: string
  readonly version: number
  readonly people: readonly { name: string; vacancy: string | null; instead?: { vacancy: string; cost: Cost } }[]
  readonly sum: { readonly points: number; readonly placed: number }
  readonly free: { readonly points: number }
  readonly choices: readonly { readonly cost: Cost }[]
  readonly cannot: readonly object[]
}

interface Cost {
  readonly points: number
  readonly sentence: string
}
