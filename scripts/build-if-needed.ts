import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fingerprintOf } from './fingerprint.ts'
import { withLock } from './lock.ts'

const built = 'build/server/index.js'
const stamp = 'build/built-from'

const isFresh = (): boolean =>
  existsSync(built) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprintOf('.')

/** The page build empties its folder first, so whoever comes second waits, and then finds it done. */
if (!isFresh()) await withLock('node_modules/.schakel-build.lock', () => isFresh() || build())

function build(): void {
  const from = fingerprintOf('.') // before: what changes while we build must be built again
  const started = Date.now()
  process.stdout.write('Building the pages … ')
  rmSync(stamp, { force: true })
  const tool = ['node_modules/@react-router/dev/bin.cjs', 'build']
  const env = { ...process.env, NODE_ENV: 'production', VITEST: '' }
  const ran = spawnSync(process.execPath, tool, { encoding: 'utf8', env, maxBuffer: 64 * 1024 * 1024 })
  if (ran.status === 0) {
    writeFileSync(stamp, from)
    console.log(`done in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
  } else {
    console.log('it did not work.')
    console.error(`${ran.stdout ?? ''}${ran.stderr ?? ''}${ran.error?.message ?? ''}`)
    process.exitCode = 1
  }
}
