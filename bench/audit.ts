import { jobCaller, sealLooks, verifyLooks } from '../src/access/public.ts'
import { withClient } from '../src/platform/public.ts'
import { expectDone, newId } from '../src/values/public.ts'
import { type BenchHouse, withBenchHouse } from './bench-house.ts'

/** `npm run bench:audit`: the log of a million looks, sealed row by row and then verified from the first to the last. */
const rows = 1_000_000
const goal = 5000

/** A hundred colleagues and thirty thousand people, on some two months of days. */
const manyLooks = `
  insert into access.look (region_id, at, account_id, organisation_id, subject_id, holder_id, kind, permission, what, purpose, screen)
  select $1, now() - ($2 - n) * interval '5 s', md5('account' || n % 100)::uuid, md5('organisation' || n % 7)::uuid,
    md5('subject' || n % 30011)::uuid, md5('organisation' || n % 5)::uuid, case n % 9 when 0 then 'change' else 'look' end,
    'see-people', 'list', 'mediation', '/people'
  from generate_series(1, $2::int) as n`

const figures = await withBenchHouse(run)
console.log(JSON.stringify(figures))
process.exitCode = figures.verify_ms <= goal ? 0 : 1

async function run({ house, adminUrl }: BenchHouse) {
  const job = jobCaller(newId<'Region'>(), 'bench')
  console.error(`Writing ${rows} looks …`)
  await withClient(adminUrl, (client) => client.query(manyLooks, [job.region, rows]))
  const sealing = performance.now()
  await sealLooks(house, job)
  const sealed = performance.now() - sealing
  // As autovacuum does while the log grows.
  await withClient(adminUrl, (client) => client.query('vacuum analyze access.look, access.look_seal'))
  const verifying = performance.now()
  const { rows: verified, breaks } = expectDone(await verifyLooks(house, job))
  const took = performance.now() - verifying
  if (verified !== rows || breaks) throw new Error(`Row ${breaks?.row} does not hold.`)
  return { rows, verify_ms: Math.round(took), seal_rows_per_s: Math.round((rows / sealed) * 1000) }
}
