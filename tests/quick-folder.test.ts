import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { quickFolder } from './quick-folder.ts'

it('keeps the servers of the tests in memory only where there is room', () => {
  expect(quickFolder('/no/memory')).toBe(tmpdir())
  expect(quickFolder(import.meta.dirname, Number.MAX_SAFE_INTEGER)).toBe(tmpdir())
  expect(quickFolder(import.meta.dirname, 1)).toBe(import.meta.dirname)
})
