import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loginsOf, migrate, prepareJobs, prepareRoles, startLocalPostgres } from '../src/platform/public.ts'

/** A database of its own with every migration in it, for as long as the work lasts. Gives the address of the superuser. */
export async function withMigratedDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-schema-'))
  chmodSync(folder, 0o711) // under root PostgreSQL runs as another user, who must be able to pass
  try {
    const server = await startLocalPostgres({ dataDir: join(folder, 'pg'), fast: true })
    try {
      const urls = await prepareRoles(server.url, loginsOf(randomBytes(16).toString('hex')))
      await prepareJobs(urls.owner)
      await migrate(urls.owner)
      return await work(server.url)
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
