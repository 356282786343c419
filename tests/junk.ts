import fc, { type Arbitrary } from 'fast-check'

/** As much of a JSON schema as the document for programs uses. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

/** What people, programs and those with bad plans send. */
const spiteful = [
  '',
  ' ',
  '31-02-2026',
  '2026-02-31',
  '0000-00-00',
  '99999-01-01',
  '-1',
  '1e400',
  'NaN',
  'null',
  "'; drop table people.dossier; --",
  '../../etc/passwd',
  '%00',
  'a\u0000b',
  '\ud800',
  '😀'.repeat(200),
  'x'.repeat(20_000),
  '[]',
  '{"$ref":"#"}',
]

export const junkText: Arbitrary<string> = fc.oneof(
  fc.constantFrom(...spiteful),
  fc.uuid(),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

export const junk: Arbitrary<unknown> = fc.oneof(
  junkText,
  fc.constantFrom(-1, 0, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, true, false, null, [], {}),
  fc.jsonValue({ maxDepth: 3 }),
)

/** Mostly of the right kind but out at the edges, so that it comes further than the first guard. */
export function nearly(schema: Schema, named: Readonly<Record<string, Schema>>, depth = 0): Arbitrary<unknown> {
  const found = schema.$ref ? (named[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema
  return fc.oneof({ weight: 5, arbitrary: ofKind(found, named, depth) }, { weight: 1, arbitrary: junk })
}

function ofKind(schema: Schema, named: Readonly<Record<string, Schema>>, depth: number): Arbitrary<unknown> {
  if (depth > 6) return junk
  const several = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (several) return fc.oneof(...several.map((one) => nearly(one, named, depth + 1)))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const type = [schema.type ?? 'string'].flat().find((one) => one !== 'null') ?? 'null'
  if (type === 'object') return objectOf(schema, named, depth)
  if (type === 'array') return fc.array(nearly(schema.items ?? {}, named, depth + 1), { maxLength: 3 })
  if (type === 'integer' || type === 'number')
    return fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom(-1, 2 ** 31, 2 ** 40))
  if (type === 'boolean') return fc.boolean()
  return textOf(schema.format)
}

const objectOf = (schema: Schema, named: Readonly<Record<string, Schema>>, depth: number) =>
  fc.record(
    Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, one]) => [name, nearly(one, named, depth + 1)]),
    ),
    depth === 0 ? { requiredKeys: Object.keys(schema.properties ?? {}) } : { requiredKeys: [] },
  )

function textOf(format: string | undefined): Arbitrary<string> {
  if (format === 'uuid') return fc.uuid()
  if (format === 'date') return fc.constantFrom('2026-11-23', '0001-01-01', '9999-12-31', '2026-02-31')
  if (format === 'email') return fc.emailAddress()
  return fc.oneof(fc.constantFrom('Naomi', '2026-11-23', 'A1', '7411 KT'), junkText)
}
