import { existsSync, statfsSync, statSync } from 'node:fs'
import { type Config, masterKeyFile } from '#platform/public.ts'
import type { Finding } from './finding.ts'

type KeySettings = Pick<Config, 'masterKey' | 'keyCommand' | 'dataDir'>

const gigabyte = 1024 ** 3

export const lookAtMachine = (config: Config): Finding[] => [
  lookAtNode(),
  lookAtDisk(config),
  lookAtKey(config),
  lookAtMail(config),
]

const lookAtNode = (): Finding => ({
  check: 'node',
  ok: Number(process.versions.node.split('.')[0]) >= 24,
  fact: process.version,
})

/** PostgreSQL stops by itself when the disk is full: this says it before. */
export function lookAtDisk({ dataDir }: Pick<Config, 'dataDir'>): Finding {
  const { bsize, blocks, bavail } = statfsSync(existsSync(dataDir) ? dataDir : '.')
  const [free, share] = [bavail * bsize, Math.round((100 * bavail) / blocks)]
  return { check: 'disk', ok: isRoomEnough(free, share), fact: `${(free / gigabyte).toFixed(1)} GB, ${share} %` }
}

export const isRoomEnough = (freeBytes: number, freeShare: number): boolean =>
  freeBytes > 20 * gigabyte || (freeBytes > gigabyte && freeShare >= 15)

/** Who reads this file can open everything that is sealed. */
export function lookAtKey({ masterKey, keyCommand, dataDir }: KeySettings): Finding {
  if (masterKey) return { check: 'key', ok: true, fact: 'MASTER_KEY' }
  const file = masterKeyFile(dataDir)
  if (keyCommand && !existsSync(file)) return { check: 'key', ok: true, fact: 'KEY_COMMAND' }
  if (!existsSync(file)) return { check: 'key', ok: false, fact: `${file} –` }
  const mode = statSync(file).mode & 0o777
  const ok = process.platform === 'win32' || (mode & 0o077) === 0
  return { check: 'key', ok, fact: `${file} ${mode.toString(8)}` }
}

/** On one's own machine letters are shown on a page; elsewhere somebody waits for them. */
export const lookAtMail = ({ smtpUrl, isLocal }: Pick<Config, 'smtpUrl' | 'isLocal'>): Finding => ({
  check: 'mail',
  ok: smtpUrl !== null || isLocal,
  fact: smtpUrl ? (URL.parse(smtpUrl)?.host ?? '') : '–',
})
