import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const vitest = "import { beforeAll, describe, it } from 'vitest'\n"
const files = {
  good: `${vitest}it('a', () => {}); it('b', () => {})`,
  bad: `${vitest}it('c', () => { throw new Error('no') })`,
  unhandled: `${vitest}it('d', () => { Promise.reject(new Error('beside')) })`,
  unloaded: `${vitest}throw new Error('does not load')`,
  before: `${vitest}describe('group', () => { beforeAll(() => { throw new Error('no') }); it('e', () => {}) })`,
  skipped: `${vitest}it('f', () => {}); it.skip('left out', () => {})`,
}

let top: string
beforeAll(() => {
  top = mkdtempSync(resolve('node_modules/.reporter-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(top, `${name}.test.ts`), text)
  const reporter = resolve('tests/plain-line-reporter.ts')
  writeFileSync(
    join(top, 'vitest.config.mjs'),
    `export default { test: { include: ['*.test.ts'], exclude: [], reporters: [${JSON.stringify(reporter)}] } }`,
  )
})
afterAll(() => rmSync(top, { recursive: true }))

function run(...names: string[]) {
  const args = ['--root', top, '--config', join(top, 'vitest.config.mjs'), ...names]
  const env = { ...process.env, COUNTS_FILE: '' }
  const ran = spawnSync(process.execPath, [resolve('node_modules/vitest/vitest.mjs'), 'run', ...args], {
    encoding: 'utf8',
    env,
  })
  return { lines: ran.stdout.trimEnd().split('\n'), status: ran.status }
}

it('ends with the plain line, and counts what broke beside the tests', () => {
  const { lines, status } = run()
  // bad, the rejected promise, the file that does not load, the beforeAll that broke
  expect(lines.at(-1)).toBe('4 passed, 4 failed')
  expect(lines).toContain('skipped: skipped.test.ts > left out')
  expect(status).toBe(1)
})

it('ends well only when tests ran and passed', () => {
  expect(run('good')).toEqual({ lines: ['2 passed, 0 failed'], status: 0 })
  const none = run('no-such-file')
  expect(none.status).toBe(1)
  expect(none.lines.at(-1)).toBe('0 passed, 1 failed')
})
