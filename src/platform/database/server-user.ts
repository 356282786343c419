import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

export interface ServerUser {
  readonly uid: number
  readonly gid: number
}

/** PostgreSQL refuses to run as root: then it runs as the first of these users that exists. */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const name of ['postgres', 'nobody']) {
    const found = users.find((user) => user[0] === name)
    if (found) return { uid: Number(found[2]), gid: Number(found[3]) }
  }
  throw new Error('PostgreSQL does not run as root, and there is no user "postgres" or "nobody". Set DATABASE_URL.')
}

/** Root may enter every folder, the server's user may not: name the folder that is shut before initdb says less. */
export function assertReachable(path: string, user: ServerUser | undefined): void {
  if (!user) return
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { uid, gid, mode } = statSync(folder)
    const enter = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
    if (!(mode & enter))
      throw new Error(
        `PostgreSQL runs as user ${user.uid} and may not enter ${folder}. Run "chmod o+x ${folder}", choose another DATA_DIR, or set DATABASE_URL.`,
      )
    if (dirname(folder) === folder) return
  }
}
