import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Postmaster {
  readonly pid: number
  readonly port: number
}

/** What the server itself wrote about its last start in this folder. */
export function readPostmaster(folder: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
    const [pid, port] = [Number(lines[0]), Number(lines[3])]
    return Number.isInteger(pid) && pid > 0 && Number.isInteger(port) && port > 0 ? { pid, port } : undefined
  } catch {
    return undefined
  }
}

/**
 * A killed server can stay a zombie for seconds and then still answers to signals, and its number can be given to
 * another program: only the command line tells whether it is the server of this folder.
 */
export function lifeOf(pid: number, folder: string): 'gone' | 'zombie' | 'ours' | 'other' {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? 'other' : 'gone'
  }
  if (process.platform !== 'linux') return 'ours'
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    if (stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z')) return 'zombie'
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(folder) ? 'ours' : 'other'
  } catch {
    return 'gone'
  }
}

export async function settledLifeOf(pid: number, folder: string): Promise<'gone' | 'ours' | 'other'> {
  for (let tries = 0; tries < 200; tries++) {
    const life = lifeOf(pid, folder)
    if (life !== 'zombie') return life
    await sleep(50)
  }
  return 'gone'
}

/** Asks the server to stop at once and cleanly; only when it does not, to stop without a checkpoint. */
export async function stopServer(pid: number, folder: string): Promise<void> {
  for (const [signal, tries] of [
    ['SIGINT', 750],
    ['SIGQUIT', 250],
  ] as const) {
    if (lifeOf(pid, folder) !== 'ours') return
    process.kill(pid, signal)
    for (let i = 0; i < tries && lifeOf(pid, folder) === 'ours'; i++) await sleep(20)
  }
}
