import fc, { type Arbitrary } from 'fast-check'
import { junk, junkText, nearly, type Schema } from '../junk.ts'
import type { RecordIds } from '../who-sees-what/records.ts'

/** A request as it is sent: by whom, where, and with what. */
export interface Case {
  readonly ids: 'own' | 'of another region' | 'of another organisation' | 'nobody’s' | 'junk'
  readonly junkId: string
  readonly query: readonly (readonly [string, string])[]
  readonly body: unknown
  readonly key: string | undefined
  readonly lang: string
}

/** What somebody with bad plans adds to a form or a body: whose it is, what it is, who may. */
const smuggled = {
  id: crypto.randomUUID(),
  region_id: crypto.randomUUID(),
  regionId: crypto.randomUUID(),
  organisation_id: crypto.randomUUID(),
  holder: crypto.randomUUID(),
  subject_id: crypto.randomUUID(),
  account: crypto.randomUUID(),
  roles: ['administrator'],
  role: 'administrator',
  version: 2 ** 31,
  removed_at: '2026-01-01',
  disabled_at: null,
  __proto__x: { admin: true },
}

const injections = [
  `' or 1=1; --`,
  `"; select pg_sleep(9); --`,
  '{{7*7}}#{7*7}',
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  '\r\nset-cookie: session=x',
  '\u202e\u0000\ufeff',
  'a'.repeat(200_000),
  '9'.repeat(400),
]

const spite: Arbitrary<unknown> = fc.oneof(
  junk,
  fc.constantFrom<unknown>(...injections),
  fc.constantFrom(-0, 2 ** 31, 1e21),
)

/** A good body of which one or two answers are not: gone, of another kind, far too large, or smuggled in. */
export function spoiled(good: Readonly<Record<string, unknown>>, names: readonly string[]): Arbitrary<unknown> {
  const all = [...new Set([...Object.keys(good), ...names])]
  if (all.length === 0) return smuggle(fc.constant(good))
  const changed = fc
    .dictionary(fc.constantFrom(...all), spite, { minKeys: 1, maxKeys: 2 })
    .map((wrong) => ({ ...good, ...wrong }))
  const without = fc.subarray(all).map((gone) => {
    const rest = Object.entries(good).filter(([name]) => !gone.includes(name))
    return Object.fromEntries(rest)
  })
  return fc.oneof({ weight: 5, arbitrary: changed }, { weight: 1, arbitrary: without }, smuggle(fc.constant(good)))
}

const smuggle = (good: Arbitrary<object>) =>
  fc.tuple(good, fc.subarray(Object.keys(smuggled), { minLength: 1 })).map(([body, more]) => ({
    ...body,
    ...Object.fromEntries(Object.entries(smuggled).filter(([name]) => more.includes(name))),
  }))

type Named = Readonly<Record<string, Schema>>
type Parameters_ = readonly { readonly name: string; readonly schema: Schema }[]

export const casesOf = (
  good: Readonly<Record<string, unknown>>,
  schema: Schema | undefined,
  parameters: Parameters_,
  named: Named,
): Arbitrary<Case> =>
  fc.record({
    ids: fc.constantFrom<Case['ids']>(
      'own',
      'own',
      'own',
      'own',
      'of another region',
      'of another organisation',
      'nobody’s',
      'junk',
    ),
    junkId: junkText,
    query: fc.subarray([...parameters]).chain((chosen) => fc.tuple(...chosen.map((one) => asked(one, named)))),
    body: fc.oneof(
      { weight: 6, arbitrary: spoiled(good, Object.keys(schema?.properties ?? {})) },
      { weight: 2, arbitrary: nearly(schema ?? {}, named) },
      { weight: 1, arbitrary: junk },
      { weight: 1, arbitrary: fc.constantFrom('{', '[1,', '"\\u0000"', '{"__proto__":{"a":1}}') },
    ),
    key: fc.option(fc.oneof(fc.uuid(), fc.stringMatching(/^[ -~]{0,250}$/)), { nil: undefined }),
    lang: fc.constantFrom('nl', 'en', '*', 'x'.repeat(5000), 'nl;q=-1'),
  })

const asked = ({ name, schema }: Parameters_[number], named: Named): Arbitrary<readonly [string, string]> =>
  fc
    .oneof(nearly(schema, named), fc.constantFrom<unknown>(...injections.slice(0, 7)))
    .map((value) => [name, (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toWellFormed()] as const)

export const textOf = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toWellFormed()

export const onlyText = (fields: object): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === 'string'))

export const junkIds = (id: string): RecordIds =>
  new Proxy({}, { get: () => encodeURIComponent(id.toWellFormed().slice(0, 300)) || 'x' }) as RecordIds
