import type { Pool } from 'pg'
import type { Day, Id } from '#values/public.ts'

export interface Installation {
  readonly region: Id<'Region'>
  readonly kind: 'invented' | 'real'
  readonly loadedOn: Day
}

/** Which region lives in this database. Once there is one it never changes, so it is asked until it is found. */
export function installationOf(pool: Pool): () => Promise<Installation | null> {
  let found: Installation | null = null
  return async () => {
    found ??= await read(pool)
    return found
  }
}

async function read(pool: Pool): Promise<Installation | null> {
  const { rows } = await pool.query<{ region_id: Id<'Region'>; kind: 'invented' | 'real'; loaded_on: Day }>(
    'select region_id, kind, loaded_on from platform.installation',
  )
  const row = rows[0]
  return row ? { region: row.region_id, kind: row.kind, loadedOn: row.loaded_on } : null
}
