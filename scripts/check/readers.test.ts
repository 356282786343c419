import { expect, it } from 'vitest'
import { named } from '../room-tables.ts'
import { readKnip } from './dead-code.ts'
import { judgeLaw } from './law.ts'
import { say } from './refusal.ts'
import { readBiome } from './style.ts'
import { compareTables } from './tables.ts'
import { readCompiler } from './types.ts'

it('reads what the compiler refuses', () => {
  expect(readCompiler("src/a.ts(3,29): error TS2307: Cannot find module 'x'.\n  more\n").map(say)).toEqual([
    "src/a.ts:3: Cannot find module 'x'. (TS2307)",
  ])
})

it('reads what the linter and the formatter refuse', () => {
  const said =
    '::error title=lint/style/x,file=src/a.ts,line=49,endLine=49,col=1,endColumn=2::Do not.\n::error title=format,file=src/b.ts,line=1,endLine=1,col=2,endColumn=2::Formatter would\n'
  expect(readBiome(said).map(say)).toEqual([
    'src/a.ts:49: Do not. (lint/style/x)',
    'src/b.ts: is not formatted: npm run format',
  ])
})

it('reads what nobody uses', () => {
  const issues = [
    { file: 'src/a.ts', files: [{ name: 'src/a.ts' }] },
    { file: 'src/b.ts', exports: [{ name: 'old', line: 4, col: 1, pos: 1 }], dependencies: [] },
  ]
  expect(readKnip(JSON.stringify({ issues })).map(say)).toEqual([
    'src/a.ts: nobody uses this file',
    'src/b.ts:4 -> old: is exported and nobody uses it',
  ])
  expect(readKnip('knip broke')).toEqual([])
})

it('refuses tables that are not those of the migrations, and accepts those that are', () => {
  const described = [{ room: 'people', path: 'p.ts', text: 'a\n' }]
  expect(compareTables(described, () => 'a\n')).toEqual([])
  expect(compareTables(described, () => 'b\n').map(say)).toEqual([
    'p.ts: is not what the migrations make: npm run codegen',
  ])
  expect(compareTables(described, () => undefined).map(say)).toEqual(['p.ts: is not there: npm run codegen'])
})

it('names the tables of a room after the room', () => {
  expect(named('people', '/**\n * made\n */\n\nexport interface DB {\n  "people.note": Note;\n}\n')).toBe(
    '// Made from the migrations by "npm run codegen": change those, not this.\n\nexport interface PeopleTables {\n  "people.note": Note;\n}\n',
  )
})

it('refuses a legal value without a source, a day, a scope or a confidence', () => {
  const value = {
    key: 'wml.hour',
    from: '2026-01-01',
    source: 'WML art. 8',
    scope: 'national',
    confidence: 'high',
    unit: 'cents',
  }
  expect(judgeLaw([value])).toEqual([])
  const { source: _, ...sourceless } = value
  expect(judgeLaw([sourceless, { ...value, scope: ' ' }]).map(say)).toEqual([
    'wml.hour 2026-01-01: has no source',
    'wml.hour 2026-01-01: has no scope',
  ])
  expect(judgeLaw([]).map(say)).toEqual(['src/law: knows no legal value'])
})
