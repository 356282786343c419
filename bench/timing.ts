import { createHash, randomUUID } from 'node:crypto'
import { loadInventedRegion } from '../src/app/invented/load.ts'
import { openApp } from '../src/app/start/open-app.ts'
import { withClient } from '../src/platform/public.ts'
import { cookieOf } from '../tests/small-region.ts'
import { withBenchHouse } from './bench-house.ts'
import { type Compared, compared } from './compare-pairs.ts'

/**
 * `npm run bench:timing [-- --pairs N]`: whether a clock tells what an answer hides. Each door is asked in turns for
 * something that is there and not the asker's, and for something that is nowhere. Which of the two comes first changes
 * each time, so that what the machine does meanwhile falls on both.
 */
const given = process.argv.indexOf('--pairs')
const pairs = given < 0 ? 120 : Number(process.argv[given + 1])
const warmUp = 10

type Method = 'GET' | 'POST'
interface Asked {
  readonly method?: Method
  readonly url: string
  readonly body?: object
  /** What makes it so that it is there, or not, where the question itself is the same. */
  readonly first?: () => Promise<unknown>
}
type Door = (kind: 'hidden' | 'missing') => Asked

/** A job coach, and somebody whom no relation brings to her organisation. */
const stranger = `
  select m.region_id as region, m.account_id as account, m.organisation_id as organisation, d.id as dossier,
    d.family_name as family, p.id as proposal, gen_random_uuid()::text as link
  from access.membership m join people.dossier d on d.region_id = m.region_id
  join trajectories.proposal p on p.subject_id = d.subject_id and p.holder_id = d.organisation_id
  where m.role = 'job-coach' and d.removed_at is null and d.organisation_id <> m.organisation_id
    and not exists (select from access.relation r where r.subject_id = d.subject_id and r.organisation_id = m.organisation_id)
  order by d.id limit 1`

const usedLink = `insert into access.one_time_link (token_hash, region_id, account_id, purpose, expires_at, used_at)
  values ($1, $2, $3, 'password-reset', now() - interval '1 day', now() - interval '2 days')`

/** Another name is another question: people in reach may be almost called so. So one name is asked for, and she bears it or not. */
const named = `update people.dossier d set search_text = case when $2 then w.search_text else translate(w.search_text, 'aeiounrst', 'qxqxqzzqx') end
  from as_it_was w where w.id = d.id and d.id = $1`

await withBenchHouse(async ({ house, adminUrl, urls }) => {
  await loadInventedRegion(house)
  const app = await openApp(house, { requestsPerMinute: 1_000_000_000 })
  const owner = new URL(adminUrl)
  owner.pathname = new URL(urls.owner).pathname
  const measured = await withClient(owner.href, async (client) => {
    const { rows } = await client.query(stranger)
    const [{ region, account, organisation, dossier, family, link, proposal }] = rows
    const caller = { account, organisation, region, lang: 'nl' } as never
    const cookies = await cookieOf(house, caller)
    await client.query(usedLink, [createHash('sha256').update(link).digest(), region, account])
    const known = (await client.query(`select email from access.account where subject_id is null order by id`)).rows
    await client.query(
      `create temp table as_it_was as select id, search_text from people.dossier where id = '${dossier}'`,
    )
    let turn = 0
    const idOf = (id: string) => (kind: string) => (kind === 'hidden' ? id : randomUUID())
    const [dossierFor, proposalFor] = [idOf(dossier), idOf(proposal)]
    const emailFor = (kind: string) =>
      kind === 'hidden' ? known[turn % known.length].email : `${randomUUID()}@example.nl`
    const doors: Readonly<Record<string, Door>> = {
      'dossier page': (kind) => ({ url: `/people/${dossierFor(kind)}` }),
      dossier: (kind) => ({ url: `/api/v1/people/${dossierFor(kind)}` }),
      documents: (kind) => ({ url: `/api/v1/people/${dossierFor(kind)}/documents` }),
      'what fits': (kind) => ({ url: `/api/v1/people/${dossierFor(kind)}/matches` }),
      proposal: (kind) => ({ url: `/api/v1/proposals/${proposalFor(kind)}` }),
      search: (kind) => ({
        url: `/api/v1/search?q=${encodeURIComponent(family)}`,
        first: () => client.query(named, [dossier, kind === 'hidden']),
      }),
      'one-time link': (kind) => ({ url: `/link?key=${kind === 'hidden' ? link : randomUUID()}` }),
      'sign-in': (kind) => ({
        method: 'POST',
        url: '/api/v1/session',
        body: { email: emailFor(kind), password: 'a password that is nobody’s' },
      }),
    }
    const ask = async ({ method = 'GET', url, body }: Asked): Promise<number> => {
      const headers = { host: 'localhost:80', origin: 'http://localhost:80' }
      const from = performance.now()
      await app.inject({ method, url, headers, ...(body ? { payload: body } : { cookies }) })
      return performance.now() - from
    }
    const found: Record<string, Compared> = {}
    for (const [name, door] of Object.entries(doors)) {
      const times: { hidden: number; missing: number }[] = []
      for (turn = 0; turn < pairs + warmUp; turn++) {
        if (name === 'sign-in') await client.query('delete from access.sign_in_attempt')
        const order = turn % 2 === 0 ? (['hidden', 'missing'] as const) : (['missing', 'hidden'] as const)
        const time = { hidden: 0, missing: 0 }
        for (const kind of order) {
          const asked = door(kind)
          await asked.first?.()
          time[kind] = await ask(asked)
        }
        if (turn >= warmUp) times.push(time)
      }
      found[name] = compared(times)
    }
    return found
  })
  console.log(
    JSON.stringify({ pairs, doors: measured, told: Object.keys(measured).filter((name) => measured[name]?.tells) }),
  )
  await app.close()
})
process.exit(0)
