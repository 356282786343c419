import { escapeLiteral } from 'pg'
import { databaseRoles, type Logins } from './logins.ts'
import { withClient, withUser } from './pool.ts'

/** Three logins: the owner migrates and never serves, `app` and `job` have no bypass of row-level security. */
export interface DatabaseUrls {
  readonly owner: string
  readonly app: string
  readonly job: string
}

export async function prepareRoles(adminUrl: string, logins: Logins): Promise<DatabaseUrls> {
  const superuser = await isSuperuser(adminUrl)
  const made = databaseRoles.filter((role) => superuser || role !== 'schakel_owner')
  await withClient(adminUrl, async (client) => {
    await client.query('select pg_advisory_lock(72020)') // roles belong to the whole server: one maker at a time
    for (const role of made) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role])
      const verb = rowCount ? 'alter' : 'create'
      const password = escapeLiteral(logins(role))
      await client.query(`${verb} role ${role} login nosuperuser nobypassrls password ${password}`)
      for (const setting of forShortQuestions) await client.query(`alter role ${role} set ${setting}`)
    }
    const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name')
    if (superuser) await client.query(`grant create, connect, temp on database ${rows[0]?.name} to schakel_owner`)
    for (const extension of extensions) await client.query(`create extension if not exists ${extension}`)
  })
  return urlsOf(adminUrl, logins, superuser)
}

/** Many short questions beside each other: helpers and compiling cost more than they bring. */
const forShortQuestions = [
  'jit = off',
  'max_parallel_workers_per_gather = 0',
  'random_page_cost = 1.1',
  "work_mem = '16MB'",
] as const

/** All of them come with every PostgreSQL. */
export const extensions = ['pg_trgm', 'unaccent', 'btree_gist'] as const

/** The logins as an earlier start made them: for who works beside a running server. */
export const knownRoles = async (adminUrl: string, logins: Logins): Promise<DatabaseUrls> =>
  urlsOf(adminUrl, logins, await isSuperuser(adminUrl))

export const isSuperuser = (url: string): Promise<boolean> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ rolsuper: boolean }>(
      'select rolsuper from pg_roles where rolname = current_user',
    )
    return rows[0]?.rolsuper ?? false
  })

function urlsOf(adminUrl: string, logins: Logins, superuser: boolean): DatabaseUrls {
  const urlOf = (role: Parameters<Logins>[0]) => withUser(adminUrl, role, logins(role))
  return {
    owner: superuser ? urlOf('schakel_owner') : adminUrl,
    app: urlOf('schakel_app'),
    job: urlOf('schakel_job'),
  }
}
