import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprintOf } from './fingerprint.ts'
import { withLock } from './lock.ts'

let top: string
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'build-'))
  mkdirSync(join(top, 'src/people'), { recursive: true })
  writeFileSync(join(top, 'src/people/a.page.tsx'), 'a')
  writeFileSync(join(top, 'package-lock.json'), '{}')
})
afterEach(() => rmSync(top, { recursive: true }))

describe('the pages are built again', () => {
  it.each([
    ['a page changes', 'src/people/a.page.tsx', 'b'],
    ['a page is added', 'src/people/b.page.tsx', ''],
    ['a package changes', 'package-lock.json', '{"a":1}'],
  ])('when %s', (_, path, text) => {
    const before = fingerprintOf(top)
    writeFileSync(join(top, path), text)
    expect(fingerprintOf(top)).not.toBe(before)
  })

  it('when a page is taken away, and not when only a test changes', () => {
    const before = fingerprintOf(top)
    writeFileSync(join(top, 'src/people/a.test.ts'), 'x')
    expect(fingerprintOf(top)).toBe(before)
    rmSync(join(top, 'src/people/a.page.tsx'))
    expect(fingerprintOf(top)).not.toBe(before)
  })
})

describe('the lock', () => {
  it('lets one in at a time, and is open again afterwards', async () => {
    const file = join(top, 'lock')
    writeFileSync(file, String(process.pid))
    await expect(withLock(file, () => 'in', 150)).rejects.toThrow(`is held by process ${process.pid}`)
    rmSync(file)
    expect(await withLock(file, () => existsSync(file))).toBe(true)
    expect(existsSync(file)).toBe(false)
  })

  it('is open when its process is gone', async () => {
    const file = join(top, 'lock')
    writeFileSync(file, '4194304999')
    expect(await withLock(file, () => 'in', 1000)).toBe('in')
  })
})
