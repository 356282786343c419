import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Counts, plainLine } from '../tests/plain-line-reporter.ts'

const oldest = '/usr/lib/postgresql/15/bin'
/** As in `npm start`: what one worker read, the next need not. */
const compiled = join(import.meta.dirname, '..', 'node_modules', '.cache', 'compiled')
/** What opens no database says the same whichever one runs: rules, plain values, invented days, how we count. */
const withoutDatabase = ['src/**/*.rules.test.ts', 'src/values/**', 'reference/**', 'tests/plain-line-reporter.test.ts']
const args = process.argv.slice(2)
const asked = args.filter((arg) => arg !== '--wide')

const runs = args.includes('--wide') ? [() => run({ WIDE: '1' }), onOldest] : [() => run({})]
const total = runs
  .map((each) => each())
  .reduce((sum, counts) => ({
    passed: sum.passed + counts.passed,
    failed: sum.failed + counts.failed,
  }))
console.log(plainLine(total))
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0

/**
 * What opens a database again on the oldest PostgreSQL we serve: the one from npm knows words that this one does not. What a
 * browser shows does not depend on it, so combinations of languages and sizes are a sample here.
 */
function onOldest(): Counts {
  if (existsSync(join(oldest, 'postgres'))) {
    console.log('\nEverything that opens a database again on PostgreSQL 15')
    const leftOut = withoutDatabase.flatMap((files) => ['--exclude', files])
    return run({ PG_BIN_DIR: oldest, TEST_DATABASE_URL: undefined }, leftOut)
  }
  console.error(`PostgreSQL 15 is not in ${oldest}, so nothing was tried on it. Install postgresql-15.`)
  return { passed: 0, failed: 1 }
}

/** A run that leaves no counts, or that ends badly without a failure in them, has failed all the same. */
function run(settings: NodeJS.ProcessEnv, more: readonly string[] = []): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-counts-'))
  const file = join(folder, 'counts.json')
  const env = { ...process.env, NODE_COMPILE_CACHE: compiled, ...settings, COUNTS_FILE: file }
  const ran = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...asked, ...more], {
    env,
    stdio: 'inherit',
  })
  const counts: Counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 }
  rmSync(folder, { recursive: true, force: true })
  return ran.status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
