import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { loginsOf, migrate, prepareJobs, prepareRoles, startLocalPostgres, withClient } from '../src/platform/public.ts'
import { quickFolder } from './quick-folder.ts'

const secret = 'the secret of the tests'

/** One throw-away server for a run, with one prepared database that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(quickFolder(), 'schakel-test-'))
  chmodSync(folder, 0o711) // under root PostgreSQL runs as another user, who must be able to pass
  const local = process.env.TEST_DATABASE_URL
    ? null
    : await startLocalPostgres({ dataDir: join(folder, 'pg'), fast: true })
  const adminUrl = local?.url ?? process.env.TEST_DATABASE_URL ?? ''
  const template = `template_${randomBytes(4).toString('hex')}`
  await withClient(adminUrl, (client) => client.query(`create database ${template}`))
  const templateUrl = new URL(adminUrl)
  templateUrl.pathname = `/${template}`
  const urls = await prepareRoles(templateUrl.href, loginsOf(secret))
  await prepareJobs(urls.owner)
  await migrate(urls.owner)
  project.provide('adminUrl', adminUrl)
  project.provide('template', template)
  project.provide('urls', urls)
  return async () => {
    if (!local) await dropPrepared(adminUrl, template)
    await local?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The empty one, and those that were filled from it. */
const dropPrepared = (adminUrl: string, template: string) =>
  withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [template],
    )
    for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`)
  })

declare module 'vitest' {
  export interface ProvidedContext {
    adminUrl: string
    template: string
    urls: { owner: string; app: string; job: string }
  }
}
