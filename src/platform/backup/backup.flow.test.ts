import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { withClient } from '#platform/public.ts'
import { type FreshHouse, freshHouse } from '../../../tests/fresh-region.ts'
import { ringOf } from '../keys/ring.ts'
import { writeBackup } from './write-backup.ts'

describe('a backup', () => {
  let fresh: FreshHouse
  const folder = mkdtempSync(join(tmpdir(), 'schakel-backup-'))
  beforeAll(async () => {
    fresh = await freshHouse()
  })
  afterAll(async () => {
    await fresh.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('takes a table that is much larger than what fits on its way to the disk', async () => {
    const admin = new URL(inject('adminUrl'))
    admin.pathname = new URL(fresh.urls.owner).pathname
    await withClient(admin.href, (client) =>
      client.query(`insert into platform.mail (region_id, to_address, subject, body)
        select gen_random_uuid(), 'a@mail.example', 'B', string_agg(md5(n::text || m::text), '')
        from generate_series(1, 4000) n, generate_series(1, 60) m group by n`),
    )
    const to = join(folder, 'large')
    const asked = {
      adminUrl: admin.href,
      to,
      version: '0',
      ring: ringOf(Buffer.alloc(32, 7)),
      byCommand: false,
      withKey: false,
      told: () => {},
    }
    const { tables } = await writeBackup(asked)
    expect(tables.find(({ name }) => name === 'platform.mail')).toMatchObject({ rows: 4000 })
    expect(statSync(join(to, 'platform.mail.copy.gz')).size).toBeGreaterThan(1_000_000)
  }, 30_000)
})
