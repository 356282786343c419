import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { addAccount, jobCaller } from '#access/public.ts'
import { type Caller, type Read, withClient } from '#platform/public.ts'
import { done, expectDone, type Id } from '#values/public.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { aKnownPerson } from '../../../tests/known-person.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { exportLogOf, seeLog } from '../log/see-log.ts'
import { writeAboutRight } from './right.letter.ts'
import { leftOut, leftOutToo } from './tell-all.ts'
import { toldWords } from './told.words.ts'

const aDay = 24 * 3600
const bsn = '123456782'

describe('what a person asks about her data', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let naomi: Caller
  let person: Read
  let dossier: Id<'Dossier'>
  let pia: Caller
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
    const seats = [{ organisation: region.workCentre, role: 'privacy-officer' as const }]
    const asked = { name: 'Pia Vos', email: 'pia@centrum.example', lang: 'nl' as const, seats }
    const account = expectDone(await addAccount(fresh.house, jobCaller(region.region, 'tests'), asked))
    pia = { ...region.karin, name: 'Pia Vos', account, roles: ['privacy-officer'] }
    await known()
  })
  afterAll(() => fresh.close())

  async function known() {
    ;({ dossier, person, self: naomi } = await aKnownPerson(fresh.house, region, bsn))
    const helps = { version: 1, conditions: ['quiet-place'] }
    expect((await http().call(region.karin, 'PUT', `/people/${dossier}/what-helps`, helps)).status).toBe(200)
  }

  const http = () => throughHttp(fresh)
  const asSuperuser = async (sql: string, values: unknown[] = []) => {
    const url = new URL(inject('adminUrl'))
    url.pathname = new URL(fresh.urls.owner).pathname
    return (await withClient(url.href, (client) => client.query(sql, values))).rows
  }
  const tasks = async (who: Caller) => {
    const { toDo } = (await http().call(who, 'GET', '/worklist')).body as unknown as {
      toDo: { kind: string; to: string }[]
    }
    return toDo.filter(({ kind }) => kind === 'answer-right')
  }
  const open = async () => {
    const { open } = (await http().call(pia, 'GET', '/rights')).body as unknown as { open: Asked[] }
    return open
  }
  interface Asked {
    readonly id: string
    readonly kind: string
    readonly daysLeft: number
    readonly dueOn: string
  }

  it('is two taps and one line from her page, without script, and asked twice it is one request', async () => {
    expect((await http().get(naomi, '/my')).body).toContain('href="/my/rights"')
    const page = await http().get(naomi, '/my/rights/correction')
    expect(page.body).toContain('Wat klopt er niet?')
    expect(page.body).not.toContain('<script')
    for (const _ of [1, 2])
      expect((await http().post(naomi, '/my/rights/correction', { line: 'Ik woon in Kampen.' })).statusCode).toBe(303)
    expect((await http().get(naomi, '/my/rights')).body).toContain('U krijgt antwoord voor 23 december 2026.')
    expect((await http().get(naomi, '/my/rights/nothing')).statusCode).toBe(404)
    expect(await open()).toMatchObject([{ kind: 'correction', dueOn: '2026-12-23', daysLeft: 30 }])
  })

  it('stands on the list of who guards privacy, and a correction with the lead as well', async () => {
    for (const who of [pia, region.karin]) expect(await tasks(who)).toHaveLength(1)
    for (const who of [region.loes, region.fatima, region.henk, region.ton]) expect(await tasks(who)).toEqual([])
    const [{ to } = { to: '' }] = await tasks(pia)
    for (const who of [pia, region.karin]) {
      const page = await http().get(who, to)
      expect(page.body).toContain('Ik woon in Kampen.')
      expect(page.body).toContain('nog 30 dagen')
    }
    for (const who of [region.fatima, region.henk]) expect((await http().get(who, to)).statusCode).toBe(404)
  })

  it('keeps her words sealed', async () => {
    const [row] = await asSuperuser('select r::text as line from access.rights_request r')
    expect(row.line).not.toContain('Kampen')
  })

  it('came on paper eight days ago: then the month runs from that day', async () => {
    const paper = { kind: 'access', cameBy: 'paper', receivedOn: '2026-11-15' }
    const address = `/people/${dossier}/rights`
    expect((await http().call(region.karin, 'POST', address, { ...paper, receivedOn: '2026-11-24' })).status).toBe(422)
    expect((await http().call(region.karin, 'POST', address, { ...paper, cameBy: 'page' })).status).toBe(400)
    expect((await http().call(region.henk, 'POST', address, paper)).status).toBe(404)
    expect((await http().get(region.karin, address)).body).toContain('Verzoek over rechten invoeren')
    expect((await http().call(region.karin, 'POST', address, paper)).status).toBe(201)
    expect(await open()).toMatchObject([{ kind: 'access', dueOn: '2026-12-15', daysLeft: 22 }, { kind: 'correction' }])
  })

  it('takes longer once, within the first month, and she reads why', async () => {
    const [access] = (await open()) as [Asked]
    const address = `/rights/${access.id}/extension`
    expect((await http().call(region.karin, 'POST', address, { because: 'complex' })).status).toBe(403)
    expect((await http().call(pia, 'POST', address, { because: 'complex' })).status).toBe(201)
    expect((await http().call(pia, 'POST', address, { because: 'complex' })).status).toBe(409)
    expect((await open()).map(({ dueOn }) => dueOn)).toEqual(['2026-12-23', '2027-02-15'])
    expect((await http().get(naomi, '/my/rights')).body).toContain('Het duurt langer. Het is een moeilijke vraag.')
  })

  it('is all in one file for her, what is sealed in clear, and the file is a look in the log', async () => {
    const { status, body } = await http().call(naomi, 'GET', '/my/data')
    expect(status).toBe(200)
    const text = JSON.stringify(body)
    for (const told of [bsn, 'quiet-place', 'Wil graag buiten werken.', 'Ik woon in Kampen.', 'Karin Wassink'])
      expect(text, told).toContain(told)
    expect(body).toMatchObject({ format: 'schakel.access-file', version: 1, madeOn: '2026-11-23' })
    const [look] = await asSuperuser(`select what, purpose from access.look where what = 'access-file'`)
    expect(look).toEqual({ what: 'access-file', purpose: 'own-data' })
    const page = (await http().get(naomi, '/my/data')).body
    for (const told of [bsn, 'Rustige werkplek', 'Wil graag buiten werken.', 'Wat u helpt op het werk'])
      expect(page.toLowerCase(), told).toContain(told.toLowerCase())
    expect(page).not.toContain('<script')
  })

  it('has every table that says about whom it is in the file, or the reason why not', async () => {
    const tables = await asSuperuser(`
      select n.nspname || '.' || c.relname as name from pg_attribute a
      join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where a.attname = 'subject_id' and not a.attisdropped and c.relkind in ('r', 'p') order by 1`)
    const told = await toldTables()
    const forgotten = tables.map(({ name }) => name).filter((name) => !told.has(name) && !(name in leftOut))
    expect(forgotten, 'tell these in tellAll, or say in leftOut why not').toEqual([])
    const gone = [...told, ...Object.keys(leftOut)].filter((name) => !tables.some((table) => table.name === name))
    expect(gone, 'these are not there').toEqual([])
    const named = Object.keys(leftOutToo).map((name) => asSuperuser('select to_regclass($1) as table', [name]))
    expect((await Promise.all(named)).filter(([row]) => row?.table === null)).toEqual([])
  })

  /** From the parts themselves: a part that is not told has no table. */
  async function toldTables(): Promise<ReadonlySet<string>> {
    const { tellAll, tellOfHerself } = await import('./tell-all.ts')
    const parts = await fresh.house.db.act(naomi, 'see-own-data', async (act) => {
      const all = [...(await tellAll(fresh.house, act, person)), ...(await tellOfHerself(act, person.subject))]
      await act.look([person], 'access-file')
      return done(all)
    })
    return new Set(expectDone(parts).flatMap(({ tables }) => tables))
  }

  it('has a heading for every part and a word for every field, in both languages', async () => {
    const { body } = await http().call(naomi, 'GET', '/my/data')
    const file = body as unknown as { organisations: { parts: Part[] }[]; self: Part[] }
    const parts = [...file.organisations.flatMap(({ parts }) => parts), ...file.self]
    const fields = parts.flatMap(({ rows }) => rows.flatMap((row) => Object.keys(row)))
    expect(parts.map(({ part }) => part).filter((part) => !(part in toldWords.nl.parts))).toEqual([])
    expect(fields.filter((field) => !(field in toldWords.nl.fields))).toEqual([])
  })
  interface Part {
    readonly part: string
    readonly rows: readonly Record<string, unknown>[]
  }

  it('is made for who has no account by the privacy officer, and by nobody else', async () => {
    const access = (await open()).find(({ kind }) => kind === 'access')
    const correction = (await open()).find(({ kind }) => kind === 'correction')
    const file = await http().call(pia, 'GET', `/rights/${access?.id}/file`)
    expect(JSON.stringify(file.body)).toContain(bsn)
    expect((await http().get(pia, `/rights/${access?.id}/file`)).body).toContain(bsn)
    expect((await http().call(pia, 'GET', `/rights/${correction?.id}/file`)).status).toBe(404)
    for (const who of [region.karin, region.ton])
      expect((await http().call(who, 'GET', `/rights/${access?.id}/file`)).status).toBe(403)
  })

  it('is put right by who works with her, and what stood there stays to be read by who handles it', async () => {
    const version = Number((await http().call(region.karin, 'GET', `/people/${dossier}`)).body.version)
    const contact = {
      version,
      given: 'Naomi',
      prefix: 'van den',
      family: 'Brink',
      town: 'Kampen',
      email: 'naomi@mail.example',
    }
    expect((await http().call(region.karin, 'PUT', `/people/${dossier}/contact`, contact)).status).toBe(200)
    const correction = (await open()).find(({ kind }) => kind === 'correction')
    for (const who of [pia, region.karin]) {
      const page = (await http().get(who, `/rights/${correction?.id}`)).body
      for (const text of ['Wat er eerst stond', 'Plaats', 'Zwolle']) expect(page).toContain(text)
    }
    const [row] = await asSuperuser('select c::text as line from people.correction c')
    expect(row.line).not.toContain('Zwolle')
    expect(JSON.stringify((await http().call(naomi, 'GET', '/my/data')).body)).toContain('"was":"Zwolle"')
  })

  it('is answered once, by a person, with a reason that the law knows, and she reads it', async () => {
    const correction = (await open()).find(({ kind }) => kind === 'correction')
    const address = `/rights/${correction?.id}/answer`
    const no = { verdict: 'refused', line: 'Uw brief zegt Zwolle.' }
    expect((await http().call(region.karin, 'POST', address, no)).body.because).toBe('reason-needed')
    expect((await http().call(region.karin, 'POST', address, { ...no, reason: 'archive' })).status).toBe(422)
    expect((await http().call(region.karin, 'POST', address, { ...no, reason: 'is-right' })).status).toBe(201)
    expect((await http().call(pia, 'POST', address, { ...no, reason: 'is-right' })).status).toBe(409)
    const hers = (await http().get(naomi, '/my/rights')).body
    for (const text of [
      'Het antwoord is nee.',
      'Wij denken dat het klopt.',
      'Uw brief zegt Zwolle.',
      'Uw woorden blijven',
    ])
      expect(hers).toContain(text)
    expect(await tasks(region.karin)).toEqual([])
    const file = (await http().get(region.karin, `/people/${dossier}`)).body
    expect(file).toContain('Is het niet eens')
    expect(file).toContain('Ik woon in Kampen.')
  })

  it('is answered on paper when she has no e-mail, and stands on the list until somebody posted it', async () => {
    await asSuperuser('update people.dossier set email = null where id = $1', [dossier])
    const [{ id: request }] = await asSuperuser(`select id from access.rights_request where kind = 'correction'`)
    const event = { name: 'RightAnswered', region: region.region, request, ...person }
    await writeAboutRight(fresh.house, event)
    await writeAboutRight(fresh.house, event)
    const post = (await http().call(region.karin, 'GET', '/post')).body as unknown as { rows: { id: string }[] }
    expect(post.rows).toMatchObject([{ name: 'Brink, Naomi van den', about: 'right', by: 'paper' }])
    const address = `/post/${post.rows[0]?.id}`
    const letter = (await http().get(region.loes, address)).body
    for (const text of ['Dag Naomi van den Brink,', 'Het antwoord is nee.', 'Uw brief zegt Zwolle.'])
      expect(letter).toContain(text)
    for (const who of [region.henk, region.fatima]) expect((await http().get(who, address)).statusCode).toBe(404)
    expect((await http().post(region.karin, address, {})).statusCode).toBe(303)
    expect((await http().call(region.karin, 'POST', `${address}/sending`, {})).status).toBe(409)
    expect((await http().call(pia, 'GET', '/post')).body.rows).toEqual([])
    await asSuperuser(`update people.dossier set email = 'naomi@mail.example' where id = $1`, [dossier])
  })

  it('is erased only when what is kept has ended; until then a no says which law and until when', async () => {
    expect((await http().post(naomi, '/my/rights/erasure', {})).statusCode).toBe(303)
    const erasure = (await open()).find(({ kind }) => kind === 'erasure')
    const address = `/rights/${erasure?.id}/answer`
    expect((await http().call(region.karin, 'POST', address, { verdict: 'granted', line: 'Ja.' })).status).toBe(403)
    const yes = await http().call(pia, 'POST', address, { verdict: 'granted', line: 'Ja.' })
    expect(yes).toMatchObject({ status: 409, body: { because: 'not-ended-yet' } })
    const no = { verdict: 'refused', reason: 'public-task', line: 'Wij zoeken nog werk met u.' }
    expect((await http().call(pia, 'POST', address, no)).body.because).toBe('until-needed')
    expect((await http().call(pia, 'POST', address, { ...no, keptUntil: '2028-11-23' })).status).toBe(201)
    const hers = (await http().get(naomi, '/my/rights')).body
    for (const text of ['Wij moeten het bewaren van de wet.', 'Het blijft tot 23 november 2028.'])
      expect(hers).toContain(text)
  })

  it('is read in the log by the privacy officer alone, of one person or of some days, and taken out as a logbook', async () => {
    const log = await http().call(pia, 'GET', `/log?subject=${person.subject}&from=2026-11-01&until=2027-11-30`)
    const rows = log.body.rows as unknown as { who: string; kind: string; person: string }[]
    expect(rows).toContainEqual(
      expect.objectContaining({ who: 'Karin Wassink', kind: 'change', person: 'Brink, Naomi van den' }),
    )
    expect((await http().call(pia, 'GET', '/log?from=2026-01-01&until=2026-11-30')).body.because).toBe('too-many-days')
    const days = (
      await asSuperuser(`select min(at at time zone 'Europe/Amsterdam')::date::text as day from access.look`)
    )[0].day
    const own = await http().call(pia, 'GET', `/log?from=${days}&until=${days}&organisation=${region.workCentre}`)
    expect((own.body.rows as unknown as unknown[]).length).toBeGreaterThan(0)
    const other = await http().call(pia, 'GET', `/log?from=${days}&until=${days}&organisation=${region.deKade}`)
    expect(other.body.rows).toEqual([])
    for (const who of [region.karin, region.ton, naomi])
      expect((await http().call(who, 'GET', '/log')).status).toBe(403)
    const book = await http().call(pia, 'GET', `/log/${person.subject}/logbook`)
    expect(JSON.stringify(book.body)).not.toContain(person.subject)
    expect((book.body.lines as unknown as unknown[]).length).toBeGreaterThan(0)
    expect((await http().get(pia, `/log?subject=${person.subject}`)).body).toContain(`/log/${person.subject}/logbook`)
  })

  it('asks who is there again before the log leaves as a file', async () => {
    const page = `/log/${person.subject}/logbook`
    expect((await http().get(pia, page)).headers['content-disposition']).toContain('logbook.json')
    const stale = { ...pia, provenAt: null }
    await expect(exportLogOf(fresh.house, stale, person.subject)).rejects.toThrow('A fresh proof')
    expect((await seeLog(fresh.house, stale, {})).done).toBe(true)
  })

  it('is late when nobody answers, and says so', async () => {
    time.passes(100 * aDay)
    expect((await http().get(pia, '/rights')).body).toContain('dagen te laat')
    const [access] = (await open()) as [Asked]
    const more = await http().call(pia, 'POST', `/rights/${access.id}/extension`, { because: 'complex' })
    expect(more.status).toBe(409)
  })
})
