import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { specifierOf } from '#platform/web/keep-rooms-external.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const inSource = (pattern: string) => globSync(pattern, { cwd: root }).map((file) => file.replaceAll('\\', '/'))

describe('a module of a room', () => {
  test('is named so that Node finds it from the build', () => {
    expect(specifierOf('/house', '/house/src/people/public.ts')).toBe('#people/public.ts')
    expect(specifierOf('/house', '/house/reference/places.ts')).toBe('../../reference/places.ts')
  })

  test('is bundled when Node cannot read it', () => {
    expect(specifierOf('/house', '/house/src/people/list.page.tsx')).toBeNull()
    expect(specifierOf('/house', '/house/src/platform/ui/css/all.css')).toBeNull()
  })

  test('stays what it is when it is not ours', () => {
    expect(specifierOf('/house', '/house/node_modules/zod/index.ts')).toBeNull()
    expect(specifierOf('/house', '/elsewhere/src/people/public.ts')).toBeNull()
  })
})

describe('the built server', () => {
  const built = readFileSync(join(root, 'build/server/index.js'), 'utf8')
  const bundled = [...built.matchAll(/^\/\/ (\S+)$/gm)].map(([, module]) => module ?? '')

  test('holds the pages', () => {
    expect(bundled).toContain('src/root.tsx')
  })

  test('holds no copy of a module that Node loads itself', () => {
    expect(bundled.filter((module) => /^(src|reference)\/.*\.ts$/.test(module))).toEqual([])
    expect(built).not.toContain('ACEFHKLMPRTX3479')
  })

  test('takes those modules from where the server takes them', () => {
    expect(built).toMatch(/from ["']#platform\/web\/visit\.ts["']/)
  })
})

test('nothing outside the pages imports a page or a component', () => {
  const files = inSource('{src,bin,scripts,reference}/**/*.ts')
  const guilty = files.filter((file) => /(from|import\()\s*'[^']+\.tsx'/.test(readFileSync(join(root, file), 'utf8')))
  expect(files.length).toBeGreaterThan(10)
  expect(guilty).toEqual([])
})
