import ts from 'typescript'
import { lineOf, nodesOf, parse } from './parse.ts'
import type { Refusal, Verdict } from './refusal.ts'
import { isTest, readSources, type Source } from './sources.ts'

/** What nobody needs to know to find somebody work. A field that does not exist cannot leak, match or be asked for. */
const never = [
  'diagnosis',
  'diagnoses',
  'illness',
  'disease',
  'disorder',
  'disability',
  'age',
  'sex',
  'gender',
  'origin',
  'nationality',
  'ethnicity',
  'religion',
]

export function checkPrivacy(): Verdict {
  const shapes = readSources(['src'], ['.shapes.ts', '.tables.ts']).filter(({ path }) => !isTest(path))
  return { refusals: [...readSources(['migrations'], ['.sql']).flatMap(inSql), ...shapes.flatMap(inShape)] }
}

/** Words of a migration outside comments, text, and the names of what holds no data. */
export function inSql({ path, text }: Source): Refusal[] {
  const bare = text.replaceAll(/--.*$|'(?:[^']|'')*'|\b(?:index|policy|constraint|trigger)\s+\w+/gim, '')
  return bare
    .split('\n')
    .flatMap((line, at) =>
      [...line.matchAll(/[a-z_]+/gi)]
        .filter(([name]) => isForbidden(name))
        .map(([name]) => ({ from: `${path}:${at + 1}`, to: name, why })),
    )
}

/** Names of fields, in a zod object as in a type. */
export function inShape(source: Source): Refusal[] {
  const { tree } = parse(source)
  return [...nodesOf(tree)]
    .filter(
      (node) => ts.isPropertyAssignment(node) || ts.isPropertySignature(node) || ts.isShorthandPropertyAssignment(node),
    )
    .filter(({ name }) => (ts.isIdentifier(name) || ts.isStringLiteral(name)) && isForbidden(name.text))
    .map((node) => ({ from: `${source.path}:${lineOf(tree, node)}`, to: node.name.getText(tree), why }))
}

const why = 'is never kept about anybody'

/** `diagnosis_code` and `ageGroup` are what they begin with; `storage` and `page` are not. */
const isForbidden = (name: string): boolean =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .split('_')
    .some((part) => never.includes(part.toLowerCase()))
