import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { addCandidateAccount, jobCaller } from '../src/access/public.ts'
import { findCard } from '../src/people/public.ts'
import { ringOf } from '../src/platform/keys/ring.ts'
import { type Caller, openLog, withClient, writeBackup } from '../src/platform/public.ts'
import { done, expectDone, type Id } from '../src/values/public.ts'
import { aMonday, type FreshHouse, freshHouse } from './fresh-region.ts'
import { aBsn, aCsv } from './make-file.ts'
import { cookieOf, type SmallRegion, smallRegion } from './small-region.ts'

/** Values that stand nowhere else, so that whoever finds one of them knows where it came from. */
const bsn = aBsn(77)
const importedBsn = aBsn(78)
const refusedBsn = '999900001'
const sealed = {
  bsn,
  importedBsn,
  whatHelps: 'fixed-tool-place',
  draft: 'Kolibrie aan het raam',
  importRow: 'Ijsvogelstein',
  refusedBsn,
  emergency: 'Iemand staat bij de Karekietpoort.',
  review: 'De Wielewaalwacht was er al.',
}
const inTheOpen = {
  note: 'Zij fietst graag langs de Zandzeggevaart.',
  lookQuestion: 'Waarom keek u op een roerdompzondag?',
  phone: '06-55512377',
}
const everything = { ...sealed, ...inTheOpen }

/** As it is, and as the bytes of it look in a column that holds bytes. */
const disguises = (value: string) => [
  value,
  Buffer.from(value).toString('hex'),
  Buffer.from(value).toString('base64').replace(/=+$/, ''),
  encodeURIComponent(value),
  value.replaceAll(' ', '+'),
]
const found = (text: string, values: Readonly<Record<string, string>>) =>
  Object.keys(values).filter((name) => disguises(values[name] ?? '').some((one) => text.includes(one)))

describe('what is sealed, and what is only for who works with it', () => {
  let fresh: FreshHouse
  let app: FastifyInstance
  let region: SmallRegion
  let naomi: Caller
  let id: string
  const logged: string[] = []
  const folder = mkdtempSync(join(tmpdir(), 'schakel-canaries-'))
  const own = { origin: 'http://localhost:80', host: 'localhost:80' }

  beforeAll(async () => {
    const { openApp } = await import('../src/app/start/open-app.ts') // heavy, and only needed here
    fresh = await freshHouse({ on: aMonday })
    region = await smallRegion(fresh.house)
    const log = openLog('debug', { write: (line) => void logged.push(line) })
    app = await openApp({ ...fresh.house, log }, { requestsPerMinute: 1_000_000 })
    await plant()
  }, 60_000)
  afterAll(async () => {
    await app?.close()
    await fresh?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const call = async (who: Caller, method: 'GET' | 'POST' | 'PUT', url: string, body?: object) =>
    app.inject({ method, url, cookies: await cookieOf(fresh.house, who), headers: own, ...(body && { payload: body }) })
  const send = async (who: Caller, url: string, payload: string | Buffer, type: string) =>
    app.inject({
      method: 'POST',
      url,
      cookies: await cookieOf(fresh.house, who),
      headers: { ...own, 'content-type': type },
      payload,
    })
  const form = (who: Caller, url: string, fields: Record<string, string>) =>
    send(who, url, String(new URLSearchParams(fields)), 'application/x-www-form-urlencoded')
  const lines = (...rows: string[]) => aCsv('BSN;Voornaam;Achternaam;Postcode;Woonplaats', ...rows)

  /** Everything comes in through the doors that people use. */
  async function plant() {
    const { karin } = region
    const person = { given: 'Naomi', family: 'Brink', bsn, phone: inTheOpen.phone, email: 'naomi@mail.example' }
    const made = await call(karin, 'POST', '/api/v1/people', person)
    expect(made.statusCode).toBe(201)
    id = made.json().id
    const helps = await call(karin, 'PUT', `/api/v1/people/${id}/what-helps`, {
      version: 1,
      conditions: [sealed.whatHelps],
    })
    expect(helps.statusCode).toBe(200)
    const note = { kind: 'talk', text: inTheOpen.note }
    expect((await call(karin, 'POST', `/api/v1/people/${id}/notes`, note)).statusCode).toBe(201)
    expect(
      (await form(karin, '/drafts?form=%2Fpeople%2Fnew', { _key: 'k1', family: sealed.draft, bsn })).statusCode,
    ).toBe(204)
    const rows = lines(`${importedBsn};Elif;${sealed.importRow};8011 AB;Zwolle`)
    expect((await send(karin, '/api/v1/imports?name=mensen.csv', rows, 'text/csv')).statusCode).toBe(201)
    const asked = { bsn, reason: 'danger', line: sealed.emergency }
    const opened = await call(region.fatima, 'POST', '/api/v1/emergencies', asked)
    expect(opened.statusCode).toBe(201)
    const verdict = { verdict: 'justified', line: sealed.review }
    const review = `/api/v1/emergencies/${opened.json().id}/review`
    expect((await call(karin, 'POST', review, verdict)).statusCode).toBe(201)
    naomi = await candidate()
    const looks = await call(naomi, 'GET', '/my/looks')
    const look = /href="(\/my\/looks\/\d+)"/.exec(looks.body)?.[1] ?? ''
    expect((await form(naomi, look, { _key: 'k2', line: inTheOpen.lookQuestion })).statusCode).toBe(303)
  }

  async function candidate(): Promise<Caller> {
    const { house } = fresh
    const job = jobCaller(region.region, 'tests')
    const subject = expectDone(
      await house.db.act(region.karin, 'see-dossier', async (act) => {
        const card = await findCard(act, id as Id<'Dossier'>)
        await act.look(card ? [card] : [], 'dossier')
        return done(card?.subject as Id<'Subject'>)
      }),
    )
    const mail = { name: 'Naomi Brink', email: 'naomi@mail.example', subject }
    const account = expectDone(await addCandidateAccount(house, job, mail))
    const link = await call(region.ton, 'POST', `/api/v1/accounts/${region.fatima.account}/link`, {})
    expect(link.statusCode).toBe(204)
    return { ...region.karin, kind: 'person', name: 'Naomi Brink', account, subject, organisation: null, roles: [] }
  }

  const adminUrl = () => {
    const address = new URL(inject('adminUrl'))
    address.pathname = new URL(fresh.urls.owner).pathname
    return address.href
  }
  const tables = () =>
    withClient(adminUrl(), async (client) => {
      const { rows } = await client.query<{ name: string }>(`
        select format('%I.%I', n.nspname, c.relname) as name from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')`)
      const dumped: [string, string][] = []
      for (const { name } of rows) {
        const { rows: content } = await client.query(`select t::text as line from ${name} t`)
        dumped.push([name, content.map(({ line }) => line).join('\n')])
      }
      return dumped
    })

  it('stands sealed in every table; what is not sealed is found there, so the search finds', async () => {
    const dump = await tables()
    expect(dump.flatMap(([name, text]) => found(text, sealed).map((value) => `${value} in ${name}`))).toEqual([])
    const control = dump.flatMap(([name, text]) => found(text, inTheOpen).map((value) => `${value} in ${name}`))
    expect(control.sort()).toEqual([
      'lookQuestion in access.look_question',
      'note in people.note',
      'phone in people.dossier',
    ])
  })

  it('stands sealed in a backup', async () => {
    const to = join(folder, 'backup')
    const asked = {
      adminUrl: adminUrl(),
      to,
      version: '0',
      ring: ringOf(Buffer.alloc(32, 7)),
      byCommand: false,
      withKey: false,
      told: () => {},
    }
    await writeBackup(asked)
    const text = readdirSync(to).map((name) => {
      const content = readFileSync(join(to, name))
      return (name.endsWith('.gz') ? gunzipSync(content) : content).toString()
    })
    expect(found(text.join('\n'), sealed)).toEqual([])
    expect(found(text.join('\n'), inTheOpen)).toEqual(Object.keys(inTheOpen))
  })

  it('stands in no list, no export and no figure that leaves the house', async () => {
    const { karin } = region
    const lists = ['/api/v1/people', '/api/v1/people/facets', '/api/v1/imports', '/api/v1/search?q=Naomi']
    const csv = '/api/v1/people/export?format=csv'
    const texts = await Promise.all([...lists, csv].map(async (url) => (await call(karin, 'GET', url)).body))
    const book = new ExcelJS.Workbook()
    const xlsx = (await call(karin, 'GET', '/api/v1/people/export?format=xlsx')).rawPayload
    await book.xlsx.load(xlsx as unknown as ExcelJS.Buffer)
    const cells = book.worksheets.map((sheet) => JSON.stringify(sheet.getSheetValues())).join('\n')
    expect([cells, texts.at(-1), texts[0]].every((text) => text?.includes('Brink'))).toBe(true)
    expect(found([...texts, cells].join('\n'), sealed)).toEqual([])
    const metrics = (await app.inject({ url: '/metrics' })).body
    expect(metrics).toContain('schakel')
    expect(found(metrics, everything)).toEqual([])
  })

  it('stands in clear in the one file that the law gives her', async () => {
    const { body } = await call(naomi, 'GET', '/api/v1/my/data')
    expect(found(body, { ...everything }).sort()).toEqual(
      ['bsn', 'whatHelps', 'emergency', 'review', 'note', 'lookQuestion', 'phone'].sort(),
    )
    expect((await call(region.karin, 'GET', '/api/v1/my/data')).statusCode).toBe(403)
  })

  it('stands in no letter and in no address', async () => {
    const letters = (await tables()).find(([name]) => name === 'platform.mail')?.[1] ?? ''
    expect(letters).toContain('fatima@')
    expect(found(letters, everything)).toEqual([])
    const saved = await form(region.karin, '/people/new', { _key: 'k3', given: 'Jan', family: 'Smit', bsn: aBsn(79) })
    expect([saved.statusCode, String(saved.headers.location)]).toEqual([303, expect.stringContaining('/people/')])
    expect(found(JSON.stringify([saved.headers]), { bsn: aBsn(79) })).toEqual([])
  })

  it('stands in no line of the log: not when it is saved, not when it is refused, not when something breaks', async () => {
    const { karin } = region
    const person = { given: 'Jan', family: sealed.importRow, bsn: refusedBsn }
    expect((await call(karin, 'POST', '/api/v1/people', person)).statusCode).toBe(400)
    expect((await form(karin, '/people/new', { ...person, _key: 'k4' })).statusCode).toBe(422)
    const note = { kind: 'talk', text: inTheOpen.note }
    expect((await call(karin, 'POST', `/api/v1/people/${id}/notes`, { ...note, kind: bsn })).statusCode).toBe(400)
    expect(found(logged.join('\n'), everything)).toEqual([])
    await breakNotes()
    const broken = [
      await call(karin, 'POST', `/api/v1/people/${id}/notes`, note),
      await form(karin, `/people/${id}/note`, { ...note, _key: 'k5' }),
    ]
    expect(broken.map(({ statusCode }) => statusCode)).toEqual([500, 500])
    expect(broken.flatMap(({ body }) => found(body, sealed))).toEqual([])
    expect(logged.filter((line) => line.includes('22P02')).length).toBeGreaterThanOrEqual(2)
    expect(found(logged.join('\n'), everything)).toEqual([])
  })

  /** The database refuses a value the way it does: by repeating it. */
  const breakNotes = () =>
    withClient(adminUrl(), (client) =>
      client.query(`
        create function people.break() returns trigger language plpgsql as $$ begin
          raise exception using errcode = '22P02', detail = new.text,
            message = format('invalid input syntax for type integer: "%s"', new.text);
        end $$;
        create trigger breaks before insert on people.note for each row execute function people.break()`),
    )
})
