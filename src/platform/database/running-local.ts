import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readPostmaster, settledLifeOf } from './postmaster.ts'

/** The server that runs in this folder now, for who works beside it; undefined when none runs. Never starts one. */
export async function runningLocal(dataDir: string): Promise<{ readonly url: string } | undefined> {
  const folder = resolve(dataDir)
  const left = readPostmaster(folder)
  if (!left || (await settledLifeOf(left.pid, folder)) !== 'ours') return undefined
  return { url: localUrl(readFileSync(`${folder}.secret`, 'utf8').trim(), left.port) }
}

export const hasLocal = (dataDir: string): boolean => existsSync(resolve(dataDir, 'PG_VERSION'))

export const localUrl = (password: string, port: number): string =>
  `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
