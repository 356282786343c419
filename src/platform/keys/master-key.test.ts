import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readMasterKeys } from './master-key.ts'

it('is made once, for its owner alone, and never a second time for data that is there', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'schakel-key-'))
  const config = { masterKey: null, nextMasterKey: null, keyCommand: null, dataDir }
  const first = readMasterKeys(config)
  expect(readMasterKeys(config)).toEqual(first)
  expect(statSync(join(dataDir, 'master.key')).mode & 0o077).toBe(0)
  mkdirSync(join(dataDir, 'pg'))
  writeFileSync(join(dataDir, 'pg', 'PG_VERSION'), '18')
  rmSync(join(dataDir, 'master.key'))
  expect(() => readMasterKeys(config)).toThrow('The master key is gone')
  rmSync(dataDir, { recursive: true })
})
