import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config/config.ts'
import { hasLocal } from '../database/running-local.ts'

/** From the environment, or from a file that the first start makes and only its owner can read. */
export function readMasterKey(config: Pick<Config, 'masterKey' | 'dataDir'>): Buffer {
  if (config.masterKey) return Buffer.from(config.masterKey, 'base64')
  const file = join(config.dataDir, 'master.key')
  if (!existsSync(file)) {
    if (hasLocal(join(config.dataDir, 'pg')))
      throw new Error(`The master key is gone, and what is sealed opens with no other. Put it back as ${file}.`)
    mkdirSync(config.dataDir, { recursive: true })
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64')
}
