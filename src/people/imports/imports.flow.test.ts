import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '#platform/public.ts'
import { day, type Id } from '#values/public.ts'
import { freshApp } from '../../../tests/fresh-region.ts'
import { aBsn, aCsv, aWorkbook } from '../../../tests/make-file.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const headings = 'BSN;Voornaam;Achternaam;Postcode;Woonplaats;Gewenst werk;Uren per week;Vervoer'
const elif = `${aBsn(1)};Elif;Kaya;8011 AB;Zwolle;magazijnmedewerker;24-32;fiets`
const jan = ';Jan;de Vries;8022 CD;Zwolle;kok;16;NNB'

describe('bringing people in', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let karin: { session: string }
  let fatima: { session: string }
  beforeAll(async () => {
    fresh = await freshApp({ on: day('2026-11-23') })
    region = await smallRegion(fresh.house)
    karin = await cookieOf(fresh.house, region.karin)
    fatima = await cookieOf(fresh.house, region.fatima)
  })
  afterAll(() => fresh.close())

  const here = { origin: 'http://localhost:80', host: 'localhost:80' }
  const send = (payload: Buffer, type = 'text/csv', cookies = karin, headers = {}) =>
    fresh.app.inject({
      method: 'POST',
      url: '/api/v1/imports?name=mensen.csv',
      cookies,
      headers: { ...here, 'content-type': type, ...headers },
      payload,
    })
  const post = (url: string, cookies = karin, headers = {}) =>
    fresh.app.inject({ method: 'POST', url: `/api/v1${url}`, cookies, headers: { ...here, ...headers } })
  const get = async (url: string, cookies = karin) =>
    (await fresh.app.inject({ url: `/api/v1${url}`, cookies, headers: here })).json()
  const count = async (table: string, where = 'true') =>
    withClient(fresh.urls.job, async (client) => {
      await client.query('select set_config($1, $2, false)', ['app.region', region.region])
      return (await client.query(`select count(*)::int as n from ${table} where ${where}`)).rows[0]?.n
    })
  /** Everybody's own list of looks, as each of them would see it. */
  const looksOfAll = () =>
    withClient(fresh.urls.app, async (client) => {
      await client.query(`select set_config('app.region', $1, false)`, [region.region])
      await client.query(`select set_config('app.organisation', $1, false)`, [region.workCentre])
      await client.query(`select set_config('app.day', '2026-11-23', false)`)
      await client.query(`select set_config('app.subject', $1, false)`, ['00000000-0000-0000-0000-000000000000'])
      const { rows } = await client.query('select subject_id from people.dossier')
      const looks: string[] = []
      for (const { subject_id } of rows) {
        await client.query(`select set_config('app.subject', $1, false)`, [subject_id])
        looks.push(
          ...(await client.query("select what from access.look where kind = 'look'")).rows.map(({ what }) => what),
        )
      }
      return looks
    })
  const preview = async (...lines: string[]) => (await send(aCsv(headings, ...lines))).json()

  it('shows what would happen, and stores nothing yet', async () => {
    const made = await send(aCsv(headings, elif, jan, ';;Zonder Voornaam;;;;;', ';Piet;Smit;0412 QA;;;;'))
    expect(made.statusCode).toBe(201)
    expect(made.json().counts).toEqual({ new: 2, changed: 0, unchanged: 0, refused: 2 })
    expect(await count('people.dossier')).toBe(0)
    const { rows } = await get(`/imports/${made.json().id}/rows?status=refused`)
    expect(rows).toMatchObject([
      { row: 4, faults: [{ because: 'name-incomplete' }] },
      { row: 5, name: 'Smit, Piet', faults: [{ because: 'not-a-postcode', column: 'Postcode', said: '0412 QA' }] },
    ])
  })

  it('stores all rows once, however often somebody clicks', async () => {
    const { id } = await preview(elif, jan)
    const both = await Promise.all([post(`/imports/${id}/storage`), post(`/imports/${id}/storage`)])
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
    expect(await count('people.dossier')).toBe(2)
    expect(await count('people.dossier', 'bsn_sealed is not null')).toBe(1)
    expect(
      await count(
        'people.dossier',
        `town = 'Zwolle' and lat_e5 is not null and 'warehouse-assistant' = any(occupations)`,
      ),
    ).toBe(1)
    expect(await count('people.dossier', 'transports is null')).toBe(1)
    expect(await looksOfAll()).toEqual(['import', 'import'])
  })

  it('answers the same twice under one key', async () => {
    const { id } = await preview(elif.replace('24-32', '20-32'))
    const key = { 'idempotency-key': 'one' }
    const first = await post(`/imports/${id}/storage`, karin, key)
    const again = await post(`/imports/${id}/storage`, karin, key)
    expect([first.statusCode, again.statusCode]).toEqual([200, 200])
    expect(again.json()).toEqual(first.json())
    await post(`/imports/${id}/withdrawal`)
  })

  it('finds everybody unchanged the second time', async () => {
    expect((await preview(elif, jan)).counts).toEqual({ new: 0, changed: 0, unchanged: 2, refused: 0 })
  })

  it('tells what changes, from what to what, and takes it back', async () => {
    const { id, counts } = await preview(
      elif.replace('24-32', '36').replace('fiets', 'bus'),
      ';Nieuw;Iemand;8011 AB;;;;',
    )
    expect(counts).toEqual({ new: 1, changed: 1, unchanged: 0, refused: 0 })
    const { rows } = await get(`/imports/${id}/rows?status=changed`)
    expect(rows[0]).toMatchObject({
      name: 'Kaya, Elif',
      changes: [
        { fact: 'hoursMax', old: 32, new: 36 },
        { fact: 'transports', old: [{ kind: 'bike' }], new: [{ kind: 'bike' }, { kind: 'bus' }] },
      ],
    })
    await post(`/imports/${id}/storage`)
    expect(await count('people.dossier', 'hours_max = 36')).toBe(1)
    const undone = await post(`/imports/${id}/withdrawal`)
    expect(undone.json()).toEqual({ removed: 1, restored: 1, kept: 0 })
    expect(await count('people.dossier', 'hours_max = 32 and removed_at is null')).toBe(1)
    expect(await count('people.dossier', 'removed_at is null')).toBe(2)
    expect((await preview(elif, jan)).counts).toMatchObject({ unchanged: 2 })
    expect((await post(`/imports/${id}/withdrawal`)).statusCode).toBe(409)
  })

  it('leaves what somebody changed since, and says so', async () => {
    const { id } = await preview(elif.replace('24-32', '40'), ';Later;Gewijzigd;8011 AB;;;;')
    await post(`/imports/${id}/storage`)
    await withClient(fresh.urls.job, async (client) => {
      await client.query('select set_config($1, $2, false)', ['app.region', region.region])
      await client.query(
        `update people.dossier set hours_max = 12, hours_min = 12, version = version + 1 where hours_max = 40`,
      )
      await client.query(`update people.dossier set stage = 'proposed' where family_name = 'Gewijzigd'`)
    })
    expect((await post(`/imports/${id}/withdrawal`)).json()).toEqual({ removed: 0, restored: 0, kept: 2 })
    const { rows } = await get(`/imports/${id}/rows?undone=kept`)
    expect(rows.map(({ name }: { name: string }) => name).sort()).toEqual(['Gewijzigd, Later', 'Kaya, Elif'])
    expect(await count('people.dossier', 'hours_max = 12')).toBe(1)
  })

  it('is new again for another organisation: nothing tells that the person is known', async () => {
    const made = await send(aCsv(headings, elif), 'text/csv', fatima)
    expect(made.json().counts).toEqual({ new: 1, changed: 0, unchanged: 0, refused: 0 })
    expect((await post(`/imports/${made.json().id}/storage`, fatima)).statusCode).toBe(200)
    expect(await count('access.subject', 'bsn_hash is not null')).toBe(1)
    const own = await get('/imports', fatima)
    expect(own.rows).toHaveLength(1)
  })

  it('does not exist for another organisation', async () => {
    const { id } = await preview(jan)
    for (const url of [`/imports/${id}`, `/imports/${id}/rows`])
      expect((await fresh.app.inject({ url: `/api/v1${url}`, cookies: fatima, headers: here })).statusCode).toBe(404)
    expect((await post(`/imports/${id}/storage`, fatima)).statusCode).toBe(404)
    expect((await post(`/imports/${id}/withdrawal`, fatima)).statusCode).toBe(404)
    expect((await fresh.app.inject({ url: `/imports/${id}`, cookies: fatima, headers: here })).statusCode).toBe(404)
    expect((await get('/imports/00000000-0000-4000-8000-000000000000')).because).toBe('not-found')
  })

  it('two imports with the same new people at the same time make one dossier each', async () => {
    const line = `${aBsn(50)};Samen;Tegelijk;8011 AB;;;;`
    const [a, b] = await Promise.all([preview(line), preview(line)])
    const stored = await Promise.all([post(`/imports/${a.id}/storage`), post(`/imports/${b.id}/storage`)])
    expect(stored.map((one) => one.json().counts.new).sort()).toEqual([0, 1])
    expect(await count('people.dossier', `family_name = 'Tegelijk'`)).toBe(1)
  })

  it('is thrown away when somebody stops', async () => {
    const { id } = await preview(jan.replace('16', '17'))
    const stop = { method: 'DELETE' as const, url: `/api/v1/imports/${id}`, cookies: karin, headers: here }
    expect((await fresh.app.inject(stop)).statusCode).toBe(200)
    expect(await count('people.import_row', `import_id = '${id as Id<'Import'>}'`)).toBe(0)
  })

  describe('what cannot be taken gets a sentence, and nothing is stored', () => {
    it.each<[string, () => Promise<Buffer>, string, string]>([
      ['a wrong type', async () => Buffer.from('%PDF-1.7'), xlsx, 'wrong-type'],
      ['an empty sheet', () => aWorkbook([]), xlsx, 'empty-sheet'],
      [
        'a locked workbook',
        async () => Buffer.from(`d0cf11e0${Buffer.from('EncryptedPackage', 'utf16le').toString('hex')}`, 'hex'),
        xlsx,
        'locked',
      ],
      ['broken letters', async () => Buffer.from('Naam;Plaats\nJos\ufffd;Zwolle'), 'text/csv', 'broken-letters'],
      ['headings only', async () => aCsv(headings), 'text/csv', 'no-rows'],
      ['no headings', async () => aCsv('Elif;Kaya', 'Jan;Smit'), 'text/csv', 'no-headings'],
    ])('%s', async (_, bytes, type, because) => {
      const before = await count('people.import')
      const refused = await send(await bytes(), type)
      expect(refused.statusCode).toBe(422)
      expect(refused.json()).toMatchObject({ because, detail: expect.stringMatching(/\w+.*\.$/) })
      expect(await count('people.import')).toBe(before)
    })
    it('100 MB, by its size and without reading it', async () => {
      const refused = await send(aCsv('x'), 'text/csv', karin, { 'content-length': String(100 * 1024 * 1024) })
      expect(refused.json().because).toBe('too-large')
    })
    it('a body that is no file at all', async () => {
      expect((await send(Buffer.from('{"a":'), 'application/json')).statusCode).toBeLessThan(500)
      expect((await send(Buffer.from('no parts'), 'multipart/form-data; boundary=x')).json().because).toMatch(
        /empty-sheet|broken-file/,
      )
    })
    it('a formula, a BSN that was mistyped and 31-02 refuse their row only', async () => {
      const bytes = await aWorkbook([
        ['BSN', 'Naam', 'Uren per week', 'Beschikbaar vanaf'],
        ['123456789', 'Elif Kaya', 24, null],
        [null, 'Jan Smit', { formula: 'B2*4', result: 96 }, null],
        [null, 'Rob Bos', 24, '31-02-2027'],
        [null, 'Els Vos', 24, null],
      ])
      const { id, counts } = (await send(bytes, xlsx)).json()
      expect(counts).toMatchObject({ new: 1, refused: 3 })
      const { rows } = await get(`/imports/${id}/rows?status=refused`)
      expect(
        rows.flatMap(({ faults }: { faults: { because: string; said: string | null }[] }) => faults),
      ).toMatchObject([
        { because: 'bsn-mistyped', said: null },
        { because: 'formula', said: '=B2*4' },
        { because: 'no-such-day', said: '31-02-2027' },
      ])
    })
    it('page -1, and a cursor that somebody made up', async () => {
      const { id } = await preview(jan)
      expect((await get(`/imports?size=-1`)).status).toBe(400)
      expect((await get(`/imports/${id}/rows?after=nonsense`)).rows).toHaveLength(1)
    })
  })

  it('works from the page too: choose, check, store, undo', async () => {
    const form = new FormData()
    form.set('file', new File([new Uint8Array(aCsv(headings, ';Via;Pagina;8011 AB;;;;'))], 'pagina.csv'))
    const sent = new Response(form)
    const page = (url: string, payload: Buffer | string, type: string) =>
      fresh.app.inject({ method: 'POST', url, cookies: karin, headers: { ...here, 'content-type': type }, payload })
    const body = Buffer.from(await sent.arrayBuffer())
    const chosen = await page('/imports/new', body, sent.headers.get('content-type') ?? '')
    expect(chosen.statusCode).toBe(303)
    const address = String(chosen.headers.location)
    const shown = await fresh.app.inject({ url: address, cookies: karin, headers: here })
    expect(shown.body).toContain('Pagina, Via')
    const plain = 'application/x-www-form-urlencoded'
    expect((await page(address, 'intent=store', plain)).statusCode).toBe(303)
    expect(await count('people.dossier', `family_name = 'Pagina' and removed_at is null`)).toBe(1)
    expect((await page(address, 'intent=undo', plain)).statusCode).toBe(303)
    expect(await count('people.dossier', `family_name = 'Pagina' and removed_at is null`)).toBe(0)
    const large = await fresh.app.inject({
      method: 'POST',
      url: '/imports/new',
      cookies: karin,
      headers: { ...here, 'content-type': 'multipart/form-data; boundary=x' },
      payload: Buffer.alloc(21 * 1024 * 1024, 'x'),
    })
    expect([large.statusCode, large.body.includes('20 MB')]).toEqual([413, true])
    expect((await fresh.app.inject({ url: '/imports/template.csv', cookies: karin, headers: here })).body).toContain(
      'BSN',
    )
  })

  it('never lets a BSN out: not in an answer, not in a table', async () => {
    const secret = aBsn(777)
    const made = await send(
      aCsv(headings, `${secret};Geheim;Getal;8011 AB;;;;`, `;Piet ${secret};Smit;;;;;`),
      'text/csv',
    )
    const { id } = made.json()
    const answers = [
      made.body,
      JSON.stringify(await get(`/imports/${id}`)),
      JSON.stringify(await get(`/imports/${id}/rows`)),
    ]
    answers.push((await post(`/imports/${id}/storage`)).body, JSON.stringify(await get(`/imports/${id}/rows`)))
    answers.push((await fresh.app.inject({ url: `/imports/${id}`, cookies: karin, headers: here })).body)
    for (const said of answers) expect(said).not.toContain(secret)
    const dump = await withClient(fresh.urls.job, async (client) => {
      await client.query('select set_config($1, $2, false)', ['app.region', region.region])
      const tables = ['people.import', 'people.import_row', 'people.dossier', 'access.subject']
      const lines: string[] = []
      for (const table of tables)
        lines.push(...(await client.query(`select t::text as line from ${table} t`)).rows.map(({ line }) => line))
      return lines.join('\n')
    })
    expect(dump).toContain('Getal')
    expect(dump).not.toContain(secret)
    expect(dump).not.toContain(Buffer.from(secret).toString('hex'))
  })
})
