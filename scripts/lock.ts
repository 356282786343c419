import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** One process at a time. A lock whose process is gone, after a kill -9 or a power cut, counts as open. */
export async function withLock<T>(file: string, work: () => T, patience = 300_000): Promise<T> {
  for (const end = Date.now() + patience; !take(file); await sleep(100)) {
    if (Date.now() > end) throw new Error(`${file} is held by process ${holderOf(file)} for too long. End it first.`)
  }
  try {
    return work()
  } finally {
    rmSync(file, { force: true })
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error
    const holder = holderOf(file)
    if (holder !== undefined && !runs(holder)) rmSync(file, { force: true })
    return false
  }
}

/** Undefined in the instant between making the file and writing it, and after it was taken away. */
function holderOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined
  } catch {
    return undefined
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM'
  }
}
