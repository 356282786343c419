import { posix } from 'node:path'
import ts from 'typescript'
import type { Source } from './sources.ts'

export interface Import {
  /** As written: '#people/public.ts', './day.ts', 'zod'. */
  specifier: string
  /** The file it names, from the top of the repository; undefined for a package. */
  path: string | undefined
  typeOnly: boolean
  line: number
}

export interface Parsed extends Source {
  tree: ts.SourceFile
  imports: Import[]
}

export function parse(source: Source): Parsed {
  const kind = source.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const tree = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.ESNext, false, kind)
  return { ...source, tree, imports: importsOf(tree) }
}

export const lineOf = (tree: ts.SourceFile, node: ts.Node): number =>
  tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1

/** Every node of a tree, so that a check can look at all of them with one loop. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  const children: ts.Node[] = []
  node.forEachChild((child) => {
    children.push(child)
  })
  for (const child of children) yield* nodesOf(child)
}

function importsOf(tree: ts.SourceFile): Import[] {
  const found: Import[] = []
  for (const node of nodesOf(tree)) {
    const named = nameOf(node)
    if (!named) continue
    const { specifier, typeOnly } = named
    found.push({ specifier, path: pathOf(tree.fileName, specifier), typeOnly, line: lineOf(tree, node) })
  }
  return found
}

/** import … from, export … from, import(…), and import('…').Type. */
function nameOf(node: ts.Node): { specifier: string; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return { specifier: node.moduleSpecifier.text, typeOnly: isTypeOnly(node.importClause) }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
    return { specifier: node.argument.literal.text, typeOnly: true }
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined
  const [name] = node.arguments
  return name && ts.isStringLiteralLike(name) ? { specifier: name.text, typeOnly: false } : undefined
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const names = clause.namedBindings
  if (clause.name || !names || !ts.isNamedImports(names)) return false
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly)
}

function pathOf(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier)
  return undefined
}
