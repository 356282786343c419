import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { sealAll } from '../src/access/public.ts'
import { addLine, type Caller, type House, readLines, withClient } from '../src/platform/public.ts'

interface Aged {
  readonly house: House
  readonly urls: { readonly owner: string }
}

/** As somebody with every right on the server would: with the triggers off. */
export function byHandIn({ urls }: Pick<Aged, 'urls'>, sql: string, values: unknown[] = []) {
  const url = new URL(inject('adminUrl'))
  url.pathname = new URL(urls.owner).pathname
  return withClient(url.href, async (client) => {
    await client.query("set session_replication_role = 'replica'")
    return client.query(sql, values)
  })
}

/** The log as it would be had everything in it happened so many days ago, its notes included. */
export async function ageTheLog(fresh: Aged, job: Caller, days: number): Promise<void> {
  const file = join(fresh.house.config.dataDir, 'audit', 'checkpoints.jsonl')
  const byHand = (sql: string, values: unknown[] = []) => byHandIn(fresh, sql, values)
  await byHand('update access.look set at = at - make_interval(days => $1)', [days])
  await byHand('delete from access.look_waiting')
  await byHand('insert into access.look_waiting select id, region_id from access.look')
  await byHand('delete from access.look_seal')
  await byHand('delete from access.look_checkpoint')
  rmSync(file, { force: true })
  await sealAll(fresh.house, job)
  await byHand('update access.look_checkpoint set at = at - make_interval(days => $1), day = day - $1::int', [days])
  const { rows } = await byHand('select seq::int as seq, day::text as day from access.look_checkpoint')
  const lines = readLines(file).map((line) => line as { readonly seq: number })
  rmSync(file)
  for (const line of lines) addLine(file, { ...line, day: rows.find(({ seq }) => seq === line.seq).day })
}
