import pg from 'pg'

// A date stays 'YYYY-MM-DD', a numeric and a bigint stay text: none of them survives Date and number unharmed.
const asText = (value: string) => value
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.DATE ? asText : pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig

/** A connection that the server ends must never end this process: the pool and each client need a listener. */
export function openPool(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString, max, types })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

export function withUser(url: string, user: string, password: string, database?: string): string {
  const changed = new URL(url)
  changed.username = user
  changed.password = password
  if (database) changed.pathname = `/${database}`
  return changed.href
}

/** For work before and beside the app: migrations, backup, doctor. Never for a request. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, types })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
