import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/** `npm run fuzz -- --cases 100 --json`: as many spoiled requests to every operation and every form as asked for. */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    json: { type: 'boolean', default: false },
  },
})

const folder = mkdtempSync(join(tmpdir(), 'schakel-fuzz-'))
const file = join(folder, 'result.json')
const ran = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'tests/fuzz.test.ts'], {
  env: { ...process.env, FUZZ_CASES: values.cases, FUZZ_SEED: values.seed, FUZZ_RESULT: file },
  stdio: ['ignore', 2, 2], // what the run says is for people; the last line on standard output is the result
})
if (existsSync(file)) {
  const found = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  if (values.json) console.log(JSON.stringify({ ...found, seed: Number(values.seed) }))
  else for (const [name, figure] of Object.entries(found)) console.log(`${name.replaceAll('_', ' ')}: ${figure}`)
}
rmSync(folder, { recursive: true, force: true })
process.exitCode = ran.status ?? 1
