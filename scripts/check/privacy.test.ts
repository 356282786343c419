import { describe, expect, it } from 'vitest'
import { inShape, inSql } from './privacy.ts'
import { say } from './refusal.ts'
import { inFile } from './secrets.ts'

describe('a field that nobody needs', () => {
  it('is refused in a migration', () => {
    const text = 'create table people.dossier (\n  name text,\n  diagnosis_code text,\n  age int,\n  gender text\n);\n'
    expect(inSql({ path: 'm.sql', text }).map(say)).toEqual([
      'm.sql:3 -> diagnosis_code: is never kept about anybody',
      'm.sql:4 -> age: is never kept about anybody',
      'm.sql:5 -> gender: is never kept about anybody',
    ])
  })

  it('is refused in a shape, however it is written', () => {
    const text =
      "const age = 1\nexport const x = z.object({ nationality: z.string(), age, 'sex': z.enum(['f']) })\ntype Y = { countryOfOrigin: string }\n"
    expect(inShape({ path: 'x.shapes.ts', text }).map((one) => one.to)).toEqual([
      'nationality',
      'age',
      "'sex'",
      'countryOfOrigin',
    ])
  })

  it('is not seen where it is not: comments, texts, an index, longer words', () => {
    const sql =
      "-- no diagnosis\ncreate table x (page int, storage text, message text default 'age');\ncreate index x_age on x (page);\n"
    expect(inSql({ path: 'm.sql', text: sql })).toEqual([])
    expect(
      inShape({ path: 'x.shapes.ts', text: '/** never an age */\nexport const x = z.object({ page: z.number() })\n' }),
    ).toEqual([])
  })
})

describe('a secret', () => {
  const key = ['-----BEGIN', 'PRIVATE KEY-----'].join(' ')
  const address = ['postgres://app', 'hunter2@db.example.nl/schakel'].join(':')

  it.each([
    [{ path: 'a.pem', text: `x\n${key}\n` }, 'a.pem:2: holds a private key'],
    [{ path: 'a.ts', text: address }, 'a.ts:1: holds a password in an address'],
    [{ path: '.env', text: 'PORT=3000' }, '.env: settings of one machine'],
  ])('is refused', (source, refusal) => {
    expect(inFile(source).map(say)).toEqual([refusal])
  })

  it.each([
    [{ path: '.env.example', text: 'DATABASE_URL=postgres://user:password@server/schakel' }],
    [{ path: 'a.ts', text: `postgres://postgres:$${'{password}'}@127.0.0.1` }],
  ])('is not an example', (source) => {
    expect(inFile(source)).toEqual([])
  })
})
