import { withClient } from './pool.ts'

export const oldestServer = 15

/** The number before the point: 18 for PostgreSQL 18.4. */
export const majorOf = (versionNumber: number): number => Math.floor(versionNumber / 10_000)

export const serverMajor = (url: string): Promise<number> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num')
    return majorOf(Number(rows[0]?.server_version_num))
  })

export function assertNewEnough(major: number): void {
  if (major < oldestServer)
    throw new Error(
      `This is PostgreSQL ${major}, and Schakel needs ${oldestServer} or newer. Use another DATABASE_URL.`,
    )
}
