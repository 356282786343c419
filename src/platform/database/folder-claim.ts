import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** One web server per folder: a second one would adopt the database and lose it when the first one stops. */
export function claimFolder(file: string): () => void {
  const owner = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  if (owner && owner !== process.pid && isNodeProcess(owner))
    throw new Error(
      `The data folder is in use by process ${owner}. Stop it first, choose another DATA_DIR, or set DATABASE_URL to share one server.`,
    )
  writeFileSync(file, String(process.pid))
  return () => rmSync(file, { force: true })
}

function isNodeProcess(pid: number): boolean {
  try {
    process.kill(pid, 0)
    if (process.platform !== 'linux') return true
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return !stat.includes(') Z ') && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('node')
  } catch {
    return false
  }
}
