import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { changePortrait, seePortrait } from '#access/portraits/portraits.ts'
import { jobCaller } from '#access/public.ts'
import { addDocument } from '#people/documents/add-document.ts'
import type { DocumentId } from '#people/documents/document.store.ts'
import { openDocument } from '#people/documents/open-document.ts'
import { addPerson } from '#people/dossiers/add-person.ts'
import type { PeopleTables } from '#people/people.tables.ts'
import { findCard } from '#people/public.ts'
import { type House, type Read, readConfig, runningLocal, withClient } from '#platform/public.ts'
import { addErased } from '#privacy/erasure/erased-list.ts'
import { day, done, expectDone, type Id } from '#values/public.ts'
import { type OwnFolder, ownFolder } from '../../../tests/own-folder.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { withHouse } from './beside.ts'
import type { Call } from './command.ts'
import { runCommand } from './run-command.ts'

/** Runs a command as a shell does, and gives what it said on both sides. */
async function typed(words: string, env: NodeJS.ProcessEnv, input: readonly Buffer[] = []) {
  const said = { out: [] as string[], err: [] as string[] }
  const out = vi.spyOn(console, 'log').mockImplementation((text: string) => void said.out.push(text))
  const err = vi.spyOn(console, 'error').mockImplementation((text: string) => void said.err.push(text))
  try {
    const code = await runCommand(words.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? [], env, () =>
      Readable.from(input),
    )
    return { code, out: said.out.join('\n'), err: said.err.join('\n') }
  } finally {
    out.mockRestore()
    err.mockRestore()
  }
}

/** The region that lies in a folder, as the server would open it. */
async function insideOf<T>(dataDir: string, work: (house: House) => Promise<T>): Promise<T> {
  const read = readConfig({ LOG_LEVEL: 'silent', DATA_DIR: dataDir })
  if ('faults' in read) throw new Error('the settings of a test are right')
  return withHouse({ config: read.config, lang: 'en', say: () => undefined } as unknown as Call, work)
}

describe('the command line beside a running database', () => {
  let own: OwnFolder
  let region: SmallRegion
  beforeAll(async () => {
    own = await ownFolder()
    region = await smallRegion(own.house)
  })
  afterAll(() => own.close())

  const run = (words: string, more: NodeJS.ProcessEnv = {}) => typed(words, { DATA_DIR: own.dataDir, ...more })
  const json = async (words: string) => JSON.parse((await run(`${words} --json`)).out)

  it('ends with 2 for words it does not know, and says how it is written', async () => {
    expect(await run('fly')).toMatchObject({ code: 2, err: expect.stringContaining('There is no command fly.') })
    expect(await run('export people')).toMatchObject({ code: 2, err: expect.stringContaining('schakel export') })
    expect(await run('doctor --colour')).toMatchObject({ code: 2 })
    expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('schakel restore FROM') })
  })

  it('ends with 78 for wrong settings, and names each of them', async () => {
    const { code, err } = await run('doctor', { PORT: 'x', BASE_URL: 'x' })
    expect([code, err.split('\n').length]).toEqual([78, 2])
  })

  it('speaks the language of the terminal', async () => {
    expect((await run('--help', { LANG: 'nl_NL.UTF-8' })).out).toContain('Een back-up terugzetten.')
    expect((await run('--help --lang en', { LANG: 'nl_NL.UTF-8' })).out).toContain('Put a backup back.')
  })

  it('adds a colleague, and shows who may sign in', async () => {
    const add = 'users add mees@centrum.example --name "Mees Kuiper" --role account-manager --organisation'
    expect(await run(`${add} "Nergens"`)).toMatchObject({ code: 1 })
    expect(await run(`${add} "Werkcentrum Hanzestroom"`)).toMatchObject({ code: 0 })
    expect(await run(`${add} "Werkcentrum Hanzestroom"`)).toMatchObject({ code: 1 })
    const accounts: { email: string; state: string }[] = await json('users list')
    expect(accounts).toContainEqual(expect.objectContaining({ email: 'mees@centrum.example', state: 'invited' }))
  })

  it('closes an account and opens it again', async () => {
    const stateOf = async (email: string) =>
      (await json('users list')).find((account: { email: string }) => account.email === email)?.state
    const henk = (await json('users list')).find(({ name }: { name: string }) => name === 'Henk Slotboom').email
    expect(await run(`users disable ${henk}`)).toMatchObject({ code: 0 })
    expect(await stateOf(henk)).toBe('disabled')
    expect(await run(`users enable ${henk}`)).toMatchObject({ code: 0 })
    expect(await stateOf(henk)).not.toBe('disabled')
    expect(await run('users disable nobody@nowhere.example')).toMatchObject({ code: 1 })
  })

  it('takes in mail with endings that a mail server understands, and lets go without a word what a machine wrote', async () => {
    const on = { DATA_DIR: own.dataDir, MAIL_REPLY_TO: 'answer@region.example' }
    const to = `answer+${'0'.repeat(32)}@region.example`
    const letter = (more = '') => [Buffer.from(`From: a@mail.example\r\nTo: ${to}\r\n${more}\r\nJa, dat lukt.\r\n`)]
    expect(await typed('mail receive', { DATA_DIR: own.dataDir }, letter())).toMatchObject({ code: 78 })
    const nobody = { code: 67, out: '', err: expect.stringContaining('Nobody reads this address any more.') }
    expect(await typed('mail receive', on, letter())).toEqual(nobody)
    expect(await typed(`mail receive --to ${to} --lang en`, on, letter())).toEqual(nobody)
    const away = letter('Auto-Submitted: auto-replied\r\n')
    expect(await typed('mail receive', on, away)).toEqual({ code: 0, out: '', err: '' })
    const large = [...letter(), Buffer.alloc(11 * 1024 * 1024, 'a')]
    expect(await typed('mail receive', on, large)).toMatchObject({ code: 65 })
    const away2 = { ...on, DATABASE_URL: 'postgres://nobody@127.0.0.1:9/nothing' }
    expect(await typed('mail receive', away2, letter())).toMatchObject({ code: 75 })
    expect(await typed('mail send', on)).toMatchObject({ code: 2 })
  })

  it('gives a token, and the link for the day nobody can get in', async () => {
    const { code, out } = await run('users token karin@hanzestroom.example --name sheet')
    expect([code, out]).toEqual([0, expect.stringMatching(/^schakel_/)])
    expect((await run('users first-link')).out).toContain('http://localhost:3000/')
  })

  it('brings in a list that others keep, and makes no version of the same list again', async () => {
    const file = join(own.folder, 'sbi-2025.csv')
    writeFileSync(file, 'code,nl,en,parent\nA,Landbouw,Agriculture,\n01,Teelt,Crops,A\n')
    const said = `import reference sbi ${file} --as ton@hanzewaard.example`
    expect(await run(`import reference moon ${file} --as ton@hanzewaard.example`)).toMatchObject({ code: 2 })
    expect(await run(said.replace('ton@hanzewaard', 'karin@hanzestroom'))).toMatchObject({ code: 1 })
    expect(await json(`${said} --dry-run`)).toMatchObject({ stored: false, counts: { new: 2 } })
    expect(await json(said)).toMatchObject({ version: 1, isNew: true })
    expect(await json(said)).toMatchObject({ version: 1, isNew: false, counts: { new: 0, unchanged: 2 } })
  })

  it('shows what a file would do, then keeps it, and takes the list along', async () => {
    const file = join(own.folder, 'people.csv')
    writeFileSync(file, 'Voornaam;Achternaam;Woonplaats\nNaomi;Brink;Deventer\n;Smit;Zutphen\n')
    expect(await run(`import ${file}`)).toMatchObject({ code: 1, err: 'Say in whose name: --as EMAIL.' })
    const as = '--as karin@hanzestroom.example'
    const looked = await json(`import ${file} ${as} --dry-run`)
    expect(looked).toMatchObject({ stored: false, counts: { new: 1, refused: 1 } })
    expect(await json(`import ${file} ${as}`)).toMatchObject({ stored: true, counts: { new: 1, refused: 1 } })
    expect(await json(`import ${file} ${as}`)).toMatchObject({ counts: { new: 0, unchanged: 1 } })
    const left = join(own.folder, 'left.csv')
    expect(await run(`import ${file} ${as} --dry-run --refused ${left}`)).toMatchObject({ code: 0 })
    expect(readFileSync(left, 'utf8')).toContain('Smit')
    expect(await run(`import ${file} ${as} --map Kop`)).toMatchObject({ code: 1 })
    const to = join(own.folder, 'list.csv')
    expect(await run(`export people --to ${to} ${as}`)).toMatchObject({ code: 0 })
    expect(readFileSync(to, 'utf8')).toContain('Brink')
    expect(statSync(to).mode & 0o077).toBe(0)
    expect(await run(`export people --to ${to} ${as}`)).toMatchObject({ code: 1 })
    const hers = join(own.folder, 'hers.csv')
    await run(`export people --to ${hers} --as henk@kade.example`)
    expect(existsSync(hers) && readFileSync(hers, 'utf8').includes('Brink')).toBe(false)
  })

  it('says in one sentence that the log holds, or at which row it does not', async () => {
    const whole = await run('audit verify')
    expect(whole).toMatchObject({ code: 0, out: expect.stringMatching(/^The log holds: [1-9]\d* rows/) })
    const { url } = (await runningLocal(join(own.dataDir, 'pg'))) ?? { url: '' }
    const byHand = (sql: string) =>
      withClient(url, async (client) => {
        await client.query("set session_replication_role = 'replica'")
        await client.query(sql)
      })
    await byHand("update access.look set screen = screen || '!'")
    expect(await run('audit verify')).toMatchObject({ code: 1, out: expect.stringContaining('broken at row 1:') })
    const told = await run('audit verify --json')
    expect(told.code).toBe(1)
    expect(JSON.parse(told.out)).toMatchObject({ holds: false, rows: 0, breaks: { row: 1, how: 'changed' } })
    await byHand('update access.look set screen = left(screen, -1)')
    expect(await json('audit verify')).toMatchObject({ holds: true, breaks: null })
  })

  it('gives the log about one person in the words of the standard, one line for each row', async () => {
    const { url } = (await runningLocal(join(own.dataDir, 'pg'))) ?? { url: '' }
    const { rows } = await withClient(url, (client) => client.query('select subject_id as id from people.dossier'))
    const exported = await run(`audit export --subject ${rows[0].id}`)
    const lines = exported.out.split('\n').map((line) => JSON.parse(line))
    expect(lines[0]).toMatchObject({ status: 'Ok', attributes: { 'dpl.core.data_subject_id': expect.any(String) } })
    expect(exported.out).not.toMatch(new RegExp(`${rows[0].id}|Brink|Karin`))
    expect(await json(`audit export --subject ${rows[0].id}`)).toHaveLength(lines.length + 1)
    expect(await run('audit export --subject nobody')).toMatchObject({ code: 2 })
    expect(await run(`audit export --subject ${crypto.randomUUID()}`)).toMatchObject({ code: 1 })
  })

  it('refuses a file that is none, and a name with too few rights', async () => {
    const file = join(own.folder, 'picture.csv')
    writeFileSync(file, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))
    expect(await run(`import ${file} --as karin@hanzestroom.example`)).toMatchObject({ code: 1 })
    expect(await run(`import ${join(own.folder, 'none.csv')} --as karin@hanzestroom.example`)).toMatchObject({
      code: 1,
    })
    const people = join(own.folder, 'people.csv')
    expect(await run(`import ${people} --as ton@hanzewaard.example`)).toMatchObject({ code: 1 })
  })

  it('finds what is not well, and says what to do', async () => {
    const well = await run('doctor')
    expect(well.out).toContain('Row-level security on every table: 0')
    expect(well.code).toBe(0)
    chmodSync(join(own.dataDir, 'master.key'), 0o644)
    const open = await run('doctor')
    chmodSync(join(own.dataDir, 'master.key'), 0o600)
    expect(open).toMatchObject({ code: 1, out: expect.stringContaining('chmod 600') })
  })

  it('has nothing to do when the tables are up to date', async () => {
    expect(await json('upgrade')).toEqual({ changes: [] })
  })

  describe('a backup', () => {
    const folder = () => join(own.folder, 'backup')
    const kept = { naomi: 'Bakte tien jaar brood.', bram: 'Werkte in een kas.' }
    let files: { naomi: DocumentId; bram: DocumentId; face: Buffer; bramHimself: Read }
    beforeAll(async () => {
      const { house } = own
      const documentOf = async (given: 'naomi' | 'bram') => {
        const person = expectDone(await addPerson(house, region.karin, { given, family: 'Vos' } as never))
        const file = { name: 'cv.txt', bytes: Buffer.from(kept[given]) }
        const dossier = person.id as Id<'Dossier'>
        const { id } = expectDone(await addDocument(house, region.karin, dossier, { what: 'cv' }, file))
        const card = await house.db.act(region.karin, 'see-dossier', async (act) => {
          const found = await findCard(act, dossier)
          await act.look(found ? [found] : [], 'test')
          return done({ subject: found?.subject as Read['subject'], holder: found?.holder as Read['holder'] })
        })
        return { id: id as DocumentId, read: expectDone(card) }
      }
      const [naomi, bram] = [await documentOf('naomi'), await documentOf('bram')]
      const picture = await sharp({ create: { width: 200, height: 160, channels: 3, background: '#345' } })
        .png()
        .toBuffer()
      expectDone(await changePortrait(house, region.karin, { name: 'face.png', bytes: picture }))
      const face = expectDone(await seePortrait(house, region.loes, region.karin.account as Id<'Account'>))
      files = { naomi: naomi.id, bram: bram.id, face, bramHimself: bram.read }
    })

    it('is made while the region works on, without the key, for its owner alone', async () => {
      expect(await run(`backup ${folder()}`)).toMatchObject({ code: 0 })
      expect(readdirSync(folder())).toContain('people.dossier.copy.gz')
      expect(existsSync(join(folder(), 'master.key'))).toBe(false)
      expect(statSync(folder()).mode & 0o077).toBe(0)
      expect(await run(`backup ${folder()}`)).toMatchObject({ code: 1 })
    })

    it('comes back elsewhere with every row, for who has the key', { timeout: 120_000 }, async () => {
      const dataDir = join(own.folder, 'elsewhere')
      const there = (words: string) => typed(words, { DATA_DIR: dataDir })
      expect(await there(`restore ${folder()}`)).toMatchObject({ code: 1, err: expect.stringContaining('master.key') })
      mkdirSync(dataDir, { recursive: true, mode: 0o711 })
      writeFileSync(join(dataDir, 'master.key'), readFileSync(join(own.dataDir, 'master.key')), { mode: 0o600 })
      // Bram was erased since; of that a list lies beside the database.
      addErased(dataDir, files.bramHimself, day('2026-11-24'))
      expect(await there(`restore ${folder()}`)).toMatchObject({ code: 0, out: expect.stringContaining('before: 1.') })
      await insideOf(dataDir, async (house) => {
        const opened = expectDone(await openDocument(house, region.karin, files.naomi))
        expect([opened.name, opened.kind, opened.bytes.toString()]).toEqual(['cv.txt', 'text', kept.naomi])
        const face = expectDone(await seePortrait(house, region.loes, region.karin.account as Id<'Account'>))
        expect(face.equals(files.face)).toBe(true)
        expect(await openDocument(house, region.karin, files.bram)).toMatchObject({ refusal: { because: 'not-found' } })
        const job = jobCaller(region.region, 'tests')
        const left = await house.db.act(job, 'run-job', async (act) => {
          const rows = act.figures<PeopleTables>().selectFrom('people.document').select('id')
          return done((await rows.execute()).map(({ id }) => id))
        })
        expect(expectDone(left)).toEqual([files.naomi])
      })
      expect(expectDone(await openDocument(own.house, region.karin, files.bram)).bytes.toString()).toBe(kept.bram)
      const accounts = JSON.parse((await there('users list --json')).out)
      expect(accounts).toEqual(await json('users list'))
      const list = join(own.folder, 'again.csv')
      expect(await there(`export people --to ${list} --as karin@hanzestroom.example`)).toMatchObject({ code: 0 })
      expect(readFileSync(list, 'utf8')).toContain('Brink')
      expect(await there(`restore ${folder()}`)).toMatchObject({ code: 1, err: expect.stringContaining('--force') })
    })

    it('is refused when a file in it changed, when the key is another, and where a server runs', async () => {
      expect(await run(`restore ${folder()} --force`)).toMatchObject({
        code: 1,
        err: expect.stringContaining('server'),
      })
      const other = { DATA_DIR: join(own.folder, 'third'), MASTER_KEY: Buffer.alloc(32, 1).toString('base64') }
      expect(await typed(`restore ${folder()}`, other)).toMatchObject({ code: 1, err: expect.stringContaining('key') })
      writeFileSync(join(folder(), 'people.dossier.copy.gz'), 'bent')
      expect(await run(`restore ${folder()}`)).toMatchObject({ code: 1, err: expect.stringContaining('damaged') })
      expect(await run(`restore ${own.folder}`)).toMatchObject({ code: 1, err: expect.stringContaining('no backup') })
    })
  })

  it('says plainly that there is no region in a folder', async () => {
    const { code, err } = await typed('users list', { DATA_DIR: join(own.folder, 'empty') })
    expect([code, err]).toEqual([1, expect.stringContaining('There is no region in')])
  })
})
