import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { previewVacancies, storeVacancies } from '../src/employers/public.ts'
import { previewImport, storeImport } from '../src/people/public.ts'
import { withClient } from '../src/platform/public.ts'
import { expectDone } from '../src/values/public.ts'
import { type FreshHouse, freshHouse } from './fresh-region.ts'
import type { ToStore } from './killed-import.child.ts'
import { type SmallRegion, smallRegion } from './small-region.ts'

const people = Buffer.from('voornaam;achternaam;woonplaats\nAda;Vos;Epe\nBas;Haas;Olst\nCor;Das;Goor\n')
const work = Buffer.from('werkgever;functie;uren per week\nDe Zon;Bakker;24\nDe Maan;Bakker;32\n')

describe('a server that is killed while it stores a file', () => {
  let fresh: FreshHouse
  let region: SmallRegion
  let files: { people: string; vacancies: string }
  beforeAll(async () => {
    fresh = await freshHouse()
    region = await smallRegion(fresh.house)
    const { house } = fresh
    files = {
      people: expectDone(await previewImport(house, region.karin, { name: 'people.csv', bytes: people })).id,
      vacancies: expectDone(await previewVacancies(house, region.karin, { name: 'work.csv', bytes: work })).id,
    }
  })
  afterAll(() => fresh.close())

  const database = () => new URL(fresh.urls.app).pathname.slice(1)
  /** Past every policy: what is really in the tables. */
  const admin = () => {
    const url = new URL(inject('adminUrl'))
    url.pathname = `/${database()}`
    return url.href
  }
  const inTables = () =>
    withClient(admin(), async (client) => {
      const { rows } = await client.query(
        `select (select count(*)::int from people.dossier) as dossiers, (select count(*)::int from access.subject) as subjects,
          (select count(*)::int from access.relation) as relations, (select count(*)::int from employers.employer) as employers,
          (select count(*)::int from employers.vacancy) as vacancies,
          (select count(*)::int from access.look where what = 'import') as looks,
          (select state from people.import) as people_file, (select state from employers.import) as work_file`,
      )
      return rows[0]
    })
  const nothing = {
    ...{ dossiers: 0, subjects: 0, relations: 0, employers: 0, vacancies: 0, looks: 0 },
    ...{ people_file: 'ready', work_file: 'ready' },
  }

  /** Every person and vacancy is written by then, and what became of the rows cannot be: both stand still there. */
  const killedHalfway = () =>
    withClient(admin(), async (client) => {
      await client.query('begin')
      await client.query('lock table people.import_row, employers.import_row in exclusive mode')
      const waiting = async () => {
        const { rows } = await client.query(
          `select count(*)::int as backends from pg_locks where not granted and locktype = 'relation'
            and database = (select oid from pg_database where datname = current_database())`,
        )
        expect(rows[0].backends).toBe(2)
      }
      const server = spawn(process.execPath, ['tests/killed-import.child.ts'], {
        stdio: ['pipe', 'inherit', 'inherit'],
      })
      const sent: ToStore = { urls: fresh.urls, config: fresh.house.config, caller: region.karin, ...files }
      server.stdin.end(JSON.stringify(sent))
      await vi.waitFor(waiting, { timeout: 60_000, interval: 50 })
      server.kill('SIGKILL')
      const [, signal] = await once(server, 'exit')
      await client.query('rollback')
      return signal
    })

  it('leaves nothing of it: no person, no work, no look, and a file that still waits', async () => {
    expect(await inTables()).toEqual(nothing)
    expect(await killedHalfway()).toBe('SIGKILL')
    await vi.waitFor(nobodyElse, { timeout: 60_000, interval: 50 })
    expect(await inTables()).toEqual(nothing)
  })

  it('stores both afterwards, each row once', async () => {
    const [stored, work] = [
      expectDone(await storeImport(fresh.house, region.karin, { id: files.people })),
      expectDone(await storeVacancies(fresh.house, region.karin, { id: files.vacancies })),
    ]
    expect([stored.counts.new, work.counts.new]).toEqual([3, 2])
    expect(await inTables()).toMatchObject({ dossiers: 3, employers: 2, vacancies: 2, looks: 3, people_file: 'stored' })
  })

  /** What the killed server had open ends by itself, as soon as the database notices that nobody is there. */
  const nobodyElse = () =>
    withClient(admin(), async (client) => {
      const { rows } = await client.query(
        `select count(*)::int as acts from pg_stat_activity
          where datname = $1 and pid <> pg_backend_pid() and state <> 'idle'`,
        [database()],
      )
      expect(rows[0].acts).toBe(0)
    })
})
