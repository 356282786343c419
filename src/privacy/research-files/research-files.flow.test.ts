import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCandidateAccount, addOrganisation, giveRelease, jobCaller } from '#access/public.ts'
import { type Caller, withClient } from '#platform/public.ts'
import { addDays, type Day, expectDone, type Id } from '#values/public.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { cookieOf, professionalAt, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { writeAboutAsked, writeAboutDecided } from './research.letter.ts'

const today = '2026-11-23' as Day

describe('a coded file for research', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let http: ReturnType<typeof throughHttp>
  let marga: Caller
  let ellen: Caller
  let lectorate: Id<'Organisation'>
  let people: readonly string[]
  let subjects: readonly Id<'Subject'>[]

  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
    http = throughHttp(fresh)
    const job = jobCaller(region.region, 'tests')
    marga = await professionalAt(fresh.house, region, 'Marga Smit', 'municipality', 'programme-manager')
    ellen = await professionalAt(fresh.house, region, 'Ellen Kamphuis', 'municipality', 'privacy-officer')
    const research = { name: 'Lectoraat Werk en Regio', kind: 'research' } as const
    lectorate = expectDone(await addOrganisation(fresh.house, job, research))
    people = await Promise.all(Array.from({ length: 14 }, (_, at) => added(at)))
    subjects = await subjectsOf(people)
    for (const id of people.slice(0, 13)) await onPaper(id, { audience: 'organisation', about: lectorate })
  })
  afterAll(() => fresh.close())

  /** Ten in Zutphen, half of them in the register; the others elsewhere. */
  const added = async (at: number) => {
    const town = at < 10 ? 'Zutphen' : 'Epe'
    const { body } = await http.call(region.fatima, 'POST', '/people', { given: 'Naomi', family: `Brink${at}`, town })
    const put = (part: string, given: object) => http.call(region.fatima, 'PUT', `/people/${body.id}/${part}`, given)
    await put('progress', { version: 1, stage: 'ready', registered: at % 2 === 0 })
    await put('what-helps', { version: 2, conditions: ['quiet-place'] })
    return body.id as unknown as string
  }
  const onPaper = (id: string, to: object) =>
    http.call(region.fatima, 'POST', `/people/${id}/consent`, {
      ...{ purpose: 'research', answer: 'yes', how: 'paper', paperOn: '2026-11-20' },
      ...to,
    })
  const subjectsOf = async (ids: readonly string[]) => {
    const rows = await inTables('job', 'select id, subject_id from people.dossier')
    return ids.map((id) => rows.find((row) => row.id === id)?.subject_id as unknown as Id<'Subject'>)
  }
  /** Past every verb, in the role of the application or of its jobs, at the municipality. */
  const inTables = (role: 'app' | 'job', sql: string, values: unknown[] = []) =>
    withClient(fresh.urls[role], async (client) => {
      await client.query(
        `select set_config('app.region', $1, false), set_config('app.organisation', $2, false),
          set_config('app.account', $3, false)`,
        [region.region, region.municipality, marga.account],
      )
      return (await client.query(sql, values)).rows as Record<string, never>[]
    })
  const asked = (changes: object = {}) => ({
    ...{
      name: 'Wie vindt werk?',
      purpose: 'Weten wat helpt.',
      recipient: lectorate,
      fields: ['municipality', 'register'],
    },
    ...{ from: '2026-01-01', until: today, keepUntil: '2028-12-31' },
    ...changes,
  })
  const ask = async (who = marga, changes: object = {}) => http.call(who, 'POST', '/research-files', asked(changes))
  const decide = (who: Caller, id: string, verdict = 'granted') =>
    http.call(who, 'POST', `/research-files/${id}/decision`, { verdict, reason: 'Het onderzoek is zorgvuldig.' })
  const granted = async (changes: object = {}) => {
    const { body } = await ask(marga, changes)
    expect((await decide(ellen, body.id as never)).status).toBe(201)
    return body.id as unknown as string
  }
  const make = async (who: Caller, id: string, headers: object = {}) =>
    fresh.app.inject({
      ...{
        method: 'POST',
        url: `/api/v1/research-files/${id}/file?format=csv`,
        cookies: await cookieOf(fresh.house, who),
      },
      headers: { origin: 'http://localhost:80', host: 'localhost:80', ...headers },
    })
  const linesOf = (csv: string) =>
    csv
      .replace('\ufeff', '')
      .trim()
      .split('\r\n')
      .map((line) => line.split(';'))

  let first: string

  it('is asked for by name, purpose, receiver, columns, period and end; nobody else asks', async () => {
    expect((await ask(region.fatima)).status).toBe(403)
    expect((await ask(region.ton)).status).toBe(403)
    expect((await ask(marga, { recipient: region.deKade })).body.because).toBe('not-a-researcher')
    expect((await ask(marga, { fields: ['helps'] })).status).toBe(400)
    expect((await ask(marga, { keepUntil: '2037-01-01' })).body.because).toBe('kept-too-long')
    const { status, body } = await ask()
    expect(status).toBe(201)
    first = body.id as unknown as string
    const asks = { name: 'ResearchFileAsked', region: region.region, file: first, holder: region.municipality }
    await writeAboutAsked(fresh.house, { ...asks, by: marga.account })
    await writeAboutDecided(fresh.house, { ...asks, name: 'ResearchFileDecided', askedBy: marga.account })
    expect(new Set(await letters())).toEqual(new Set(['ellen@hanzewaard.example', 'marga@hanzewaard.example']))
  })

  it('is decided by another than who asked, and not there for another organisation', async () => {
    const own = await ask(ellen)
    expect((await decide(ellen, own.body.id as never)).body.because).toBe('own-request')
    expect((await decide(marga, first)).status).toBe(403)
    expect((await make(marga, first)).json().because).toBe('not-granted')
    const elsewhere = await professionalAt(fresh.house, region, 'Piet Vos', 'workCentre', 'privacy-officer')
    expect((await decide(elsewhere, first)).status).toBe(404)
    expect((await http.call(elsewhere, 'GET', '/research-files')).body.rows).toEqual([])
    const page = await http.get(ellen, `/research-files/${first}`)
    expect(page.body).toContain('ongeveer 10 mensen')
    const answered = await http.post(ellen, `/research-files/${first}`, { verdict: 'granted', reason: 'Zorgvuldig.' })
    expect(answered.statusCode).toBe(303)
    const byHand = inTables('app', 'update privacy.research_file set decided_by = asked_by where id = $1', [first])
    await expect(byHand).rejects.toMatchObject({ code: '23514' })
  })

  it('holds who says yes at that moment and does not object, without a name, number or day, five alike at least', async () => {
    const [withdrawn, objects, restricted] = [people[0] ?? '', people[1] ?? '', people[2] ?? '']
    const { rows } = (await http.call(region.fatima, 'GET', `/people/${withdrawn}/consent`)).body as never as {
      rows: [{ id: string }]
    }
    await http.call(region.fatima, 'POST', `/people/${withdrawn}/consent/${rows[0].id}/withdrawal`, {})
    const right = (id: string, more: object) =>
      http.call(region.fatima, 'POST', `/people/${id}/rights`, { cameBy: 'phone', ...more })
    expect((await right(objects, { kind: 'objection', about: 'sharing' })).status).toBe(201)
    expect((await right(restricted, { kind: 'restriction' })).status).toBe(201)

    const answer = await make(marga, first)
    expect(answer.headers['content-disposition']).toContain('onderzoek.csv')
    const [heads, ...lines] = linesOf(answer.body)
    expect(heads).toEqual(['Code', 'Gemeente', 'In het register, ja of nee'])
    // Thirteen said yes; three of them do not count any more, and ten lines of one place are not enough for five alike.
    expect(lines).toHaveLength(10)
    expect(new Set(lines.map(([, ...values]) => values.join()))).toEqual(new Set(['weggelaten,ja', 'weggelaten,nee']))
    expect(new Set(lines.map(([code]) => code)).size).toBe(10)
    for (const [code] of lines) expect(code).toMatch(/^[0-9a-f]{16}$/)
    const known = [...people, ...subjects, 'Brink', 'Naomi', 'Zutphen', 'quiet', '2026-11']
    for (const one of known) expect(answer.body).not.toContain(one)
  })

  it('is a look at each who stands in it and at nobody else, and she reads it on her own page', async () => {
    const looked = await inTables(
      'job',
      `select subject_id as subject, account_id as by, purpose from access.look where what = 'research-file'`,
    )
    expect(new Set(looked.map(({ subject }) => subject))).toEqual(new Set(subjects.slice(3, 13)))
    expect(looked.every(({ by, purpose }) => by === marga.account && purpose === 'research-file')).toBe(true)
    const subject = subjects[5] as Id<'Subject'>
    const mail = { name: 'Naomi Brink5', email: 'naomi@mail.example', subject }
    const account = expectDone(await addCandidateAccount(fresh.house, jobCaller(region.region, 'tests'), mail))
    const naomi: Caller = { ...region.fatima, kind: 'person', ...mail, account, organisation: null, roles: [] }
    expect((await http.get(naomi, '/my/looks')).body).toContain('voor onderzoek, zonder uw naam')
    const [{ id }] = (await http.call(naomi, 'GET', '/my/consent')).body.rows as unknown as [{ id: string }]
    expect((await http.get(naomi, `/my/consent/${id}`)).body).toContain('Een bestand dat al weg is, blijft.')
  })

  it('is made once, also when it is asked again under the same key, and is kept nowhere', async () => {
    expect((await make(marga, first)).json().because).toBe('already-made')
    const id = await granted()
    const key = { 'idempotency-key': 'once-and-no-more' }
    const [one, two] = [await make(marga, id, key), await make(marga, id, key)]
    expect([one.statusCode, two.statusCode, two.json().because]).toEqual([200, 409, 'already-made'])
    const code = linesOf(one.body)[1]?.[0] ?? ''
    const kept = JSON.stringify(await inTables('app', 'select * from privacy.research_file'))
    for (const never of [code, ...subjects, ...people]) expect(kept).not.toContain(never)
  })

  it('gives the same people other codes in the next file', async () => {
    const [one, two] = [await make(marga, await granted()), await make(marga, await granted())]
    const codes = [one, two].map(({ body }) =>
      linesOf(body)
        .slice(1)
        .map(([code]) => code ?? ''),
    )
    expect(codes[0]).toHaveLength(10)
    expect(codes[0]?.filter((code) => codes[1]?.includes(code))).toEqual([])
  })

  it('is only for who asked, with a fresh proof, within fourteen days', async () => {
    const id = await granted()
    expect((await make(ellen, id)).json().because).toBe('asked-by-somebody-else')
    const cookies = await cookieOf(fresh.house, marga)
    time.passes(301)
    const stale = await fresh.app.inject({
      ...{ method: 'POST', url: `/api/v1/research-files/${id}/file`, cookies },
      headers: { origin: 'http://localhost:80', host: 'localhost:80' },
    })
    expect([stale.statusCode, stale.json().because]).toEqual([401, 'step-up-required'])
    expect((await decide(ellen, id, 'refused')).status).toBe(201)
    expect((await make(marga, id)).json().because).toBe('not-granted')
  })

  it('is not made of four, of a yes to the question of before, or of what the table does not show any more', async () => {
    const few = { from: today, until: today }
    const other = expectDone(
      await addOrganisation(fresh.house, jobCaller(region.region, 'tests'), { name: 'Hogeschool', kind: 'research' }),
    )
    for (const id of people.slice(5, 9)) await onPaper(id, { audience: 'organisation', about: other })
    await saidYesBefore(subjects[9] as Id<'Subject'>, other)
    const id = await granted({ ...few, recipient: other })
    expect((await make(marga, id)).json().because).toBe('too-few')
    await onPaper(people[10] ?? '', { audience: 'region' })
    await http.call(ellen, 'POST', '/fields/decisions', {
      ...{ group: 'ground', reader: 'researcher', showing: 'no', reason: 'Niet nodig.' },
    })
    expect((await make(marga, id)).json().because).toBe('field-not-for-research')
    const without = await granted({ ...few, recipient: other, fields: ['municipality'] })
    expect(linesOf((await make(marga, without)).body)).toHaveLength(6)
  })

  it('says on its page what it means that it is out, and that the receiver has to destroy it', async () => {
    const page = await http.get(marga, `/research-files/${first}`)
    expect(page.body).toContain('Dit bestand blijft tot zijn laatste dag.')
    expect(page.body).not.toContain('Maak en sla op')
    const noted = await http.post(marga, `/research-files/${first}`, { intent: 'destroyed' })
    expect(noted.statusCode).toBe(303)
    const { rows } = (await http.call(ellen, 'GET', '/research-files')).body as never as { rows: object[] }
    expect(rows).toContainEqual(
      expect.objectContaining({ id: first, state: 'destroyed', people: 10, askedBy: 'Marga Smit' }),
    )
  })

  it('is saved from its page by one press, and a no is read there', async () => {
    const id = await granted({ fields: ['municipality'] })
    const saved = await http.post(marga, `/research-files/${id}/file`, { format: 'xlsx' })
    expect(saved.headers['content-type']).toContain('spreadsheetml')
    const again = await http.post(marga, `/research-files/${id}/file`, { format: 'xlsx' })
    const page = `/research-files/${id}?refused=already-made`
    expect([again.statusCode, again.headers.location]).toEqual([303, page])
    expect((await http.get(marga, page)).body).toContain('Het bestand is al gemaakt.')
    expect((await http.get(marga, `/research-files/${id}?refused=toString`)).statusCode).toBe(200)
  })

  const letters = async () =>
    (await inTables('job', 'select to_address from platform.mail order by queued_at')).map((row) => row.to_address)

  /** When the question was still whether somebody may ask her. */
  const saidYesBefore = (subject: Id<'Subject'>, about: Id<'Organisation'>) =>
    fresh.house.db.act(region.fatima, 'keep-consent', async (act) => {
      const key = { subject, holder: region.municipality, what: 'research', audience: 'organisation', about } as const
      const text = {
        question: '',
        lines: [],
        body: 'Mag Hogeschool u vragen voor onderzoek?',
        lang: 'nl',
        version: '',
      } as const
      await act.look([{ subject, holder: region.municipality }], 'consent')
      return giveRelease(act, key, addDays(today, 100), { how: 'talk', paperOn: null, text })
    })
})
