import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config/config.ts'
import { hasLocal } from '../database/running-local.ts'

export type KeySettings = Pick<Config, 'masterKey' | 'nextMasterKey' | 'keyCommand' | 'dataDir'>

/**
 * The newest first: from the environment, or from a file that the first start makes and only its owner can read.
 * With a KEY_COMMAND there may be none: then the keys are in the database, wrapped by that command.
 */
export function readMasterKeys(settings: KeySettings): readonly Buffer[] {
  const { masterKey, nextMasterKey, keyCommand, dataDir } = settings
  if (masterKey) return [nextMasterKey, masterKey].flatMap((text) => (text ? [Buffer.from(text, 'base64')] : []))
  const file = masterKeyFile(dataDir)
  if (!existsSync(file) && !keyCommand) {
    if (hasLocal(join(dataDir, 'pg')))
      throw new Error(`The master key is gone, and what is sealed opens with no other. Put it back as ${file}.`)
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, keysAsText([randomBytes(32)]), { mode: 0o600, flag: 'wx' })
  }
  return existsSync(file) ? keysIn(readFileSync(file, 'utf8')) : []
}

export const masterKeyFile = (dataDir: string): string => join(dataDir, 'master.key')

/** One key on a line, the newest first. */
export const keysIn = (text: string): Buffer[] =>
  text.split(/\s+/).flatMap((line) => (line ? [Buffer.from(line, 'base64')] : []))
export const keysAsText = (keys: readonly Buffer[]): string => keys.map((key) => `${key.toString('base64')}\n`).join('')

/** Never half: a key that is lost between two lines is lost for good. */
export function writeMasterKeys(dataDir: string, keys: readonly Buffer[]): void {
  const file = masterKeyFile(dataDir)
  if (keys.length === 0) {
    rmSync(file, { force: true })
    return
  }
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(`${file}.new`, keysAsText(keys), { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
}
