import { createHmac } from 'node:crypto'
import { escapeLiteral } from 'pg'
import { withClient, withUser } from './pool.ts'

/** Three logins: the owner migrates and never serves, `app` and `job` have no bypass of row-level security. */
export interface DatabaseUrls {
  readonly owner: string
  readonly app: string
  readonly job: string
}

/** Passwords follow from the installation's secret, so that two web servers on one database agree without a file more. */
export async function prepareRoles(adminUrl: string, secret: string): Promise<DatabaseUrls> {
  const password = (role: string) => createHmac('sha256', secret).update(`database role ${role}`).digest('base64url')
  const isSuperuser = await withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ rolsuper: boolean }>(
      'select rolsuper from pg_roles where rolname = current_user',
    )
    return rows[0]?.rolsuper ?? false
  })
  const made = isSuperuser ? ['schakel_owner', 'schakel_app', 'schakel_job'] : ['schakel_app', 'schakel_job']
  await withClient(adminUrl, async (client) => {
    await client.query('select pg_advisory_lock(72020)') // roles belong to the whole server: one maker at a time
    for (const role of made) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role])
      const verb = rowCount ? 'alter' : 'create'
      await client.query(`${verb} role ${role} login nosuperuser nobypassrls password ${escapeLiteral(password(role))}`)
    }
    const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name')
    if (isSuperuser) await client.query(`grant create, connect, temp on database ${rows[0]?.name} to schakel_owner`)
    for (const extension of ['pg_trgm', 'unaccent', 'btree_gist'])
      await client.query(`create extension if not exists ${extension}`)
  })
  const urlOf = (role: string) => withUser(adminUrl, role, password(role))
  return {
    owner: isSuperuser ? urlOf('schakel_owner') : adminUrl,
    app: urlOf('schakel_app'),
    job: urlOf('schakel_job'),
  }
}
