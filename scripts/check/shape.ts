import ts from 'typescript'
import { lineOf, nodesOf, type Parsed } from './parse.ts'
import type { Refusal, Verdict } from './refusal.ts'
import { roomOf, rooms } from './rooms.ts'
import { isGenerated, isTest } from './sources.ts'

const longest = 300
const largestShare = 15

/** The share is meant for the whole drawing: while rooms are still to be built, those that stand may hold more. */
const mostNow = (built: number, drawn: number): number => Math.round((largestShare * drawn) / built)

/** Under this size a share says little: three rooms cannot each stay under fifteen per cent. */
const shareCountsFrom = { rooms: 8, lines: 20_000 }

const lines = (file: Parsed): number => file.text.split('\n').length - 1

/** A file reads as one idea. Lists of facts under `reference` are as long as the facts. */
export function checkLengths(files: readonly Parsed[]): Refusal[] {
  return files
    .filter((file) => lines(file) > longest && !isGenerated(file.path) && !file.path.startsWith('reference/'))
    .map((file) => ({
      from: file.path,
      why: `${lines(file)} lines, and ${longest} is the most: look for the noun inside`,
    }))
}

/** No room grows into the house. */
export function checkShares(files: readonly Parsed[], from = shareCountsFrom, drawn = rooms.length): Verdict {
  const counted = files.filter((file) => rooms.includes(roomOf(file.path) ?? '') && !isGenerated(file.path))
  const total = counted.reduce((sum, file) => sum + lines(file), 0)
  const perRoom = Map.groupBy(counted, (file) => roomOf(file.path) ?? '')
  const most = mostNow(perRoom.size, drawn)
  const large = [...perRoom]
    .map(([room, its]) => ({ room, share: (100 * its.reduce((sum, file) => sum + lines(file), 0)) / total }))
    .filter(({ share }) => share > most)
    .map(({ room, share }) => ({
      from: `src/${room}`,
      why: `holds ${share.toFixed(1)} % of the lines, and ${most} % is the most`,
    }))
  if (perRoom.size >= from.rooms && total >= from.lines) return { refusals: large }
  const condition = `the share of a room counts from ${from.rooms} rooms and ${from.lines} lines; now ${perRoom.size} and ${total}`
  return { refusals: [], notes: large.map((one) => `${one.from} ${one.why} (only a note: ${condition})`) }
}

/** Node reads no .tsx, so server, worker and command line would not start. */
export function checkNoPagesInServer(files: readonly Parsed[]): Refusal[] {
  return files
    .filter((file) => file.path.endsWith('.ts') && !isTest(file.path))
    .flatMap((file) => file.imports.filter((found) => found.path?.endsWith('.tsx')).map((found) => ({ file, found })))
    .map(({ file, found }) => ({
      from: `${file.path}:${found.line}`,
      to: found.path ?? '',
      why: 'Node reads no .tsx; only the build of the pages does',
    }))
}

/** The content security policy refuses them, so the page would look different from what was written. */
export function checkNoStyleAttributes(files: readonly Parsed[]): Refusal[] {
  return files
    .filter((file) => file.path.endsWith('.tsx'))
    .flatMap((file) =>
      [...nodesOf(file.tree)]
        .filter((node) => ts.isJsxAttribute(node) && node.name.getText(file.tree) === 'style')
        .map((node) => ({
          from: `${file.path}:${lineOf(file.tree, node)}`,
          why: 'style="" is refused by the policy: use a class',
        })),
    )
}

/** Started, never imported: what it holds is the state of the process itself. */
const programs = ['src/app/start/run-server.ts', 'bin/schakel.ts']

/** What changes lives in the one object that app makes and passes in. */
export function checkNoState(files: readonly Parsed[]): Refusal[] {
  return files
    .filter((file) => roomOf(file.path) !== undefined && !isTest(file.path) && !programs.includes(file.path))
    .flatMap((file) =>
      file.tree.statements
        .filter((statement) => ts.isVariableStatement(statement))
        .filter((statement) => !isConst(statement) || statement.declarationList.declarations.some(startsEmpty))
        .map((statement) => ({
          from: `${file.path}:${lineOf(file.tree, statement)}`,
          why: 'no module holds state: make it where it is used, or pass it in',
        })),
    )
}

const isConst = (statement: ts.VariableStatement): boolean =>
  (statement.declarationList.flags & ts.NodeFlags.Const) !== 0

/** A map or a list that starts empty at the top of a module is there to be filled later. */
function startsEmpty({ initializer, type }: ts.VariableDeclaration): boolean {
  if (!initializer || (type && ts.isTypeOperatorNode(type))) return false // `readonly X[]` stays empty
  if (ts.isArrayLiteralExpression(initializer)) return initializer.elements.length === 0
  if (!ts.isNewExpression(initializer) || !ts.isIdentifier(initializer.expression)) return false
  const collection = ['Map', 'Set', 'WeakMap', 'WeakSet'].includes(initializer.expression.text)
  return collection && (initializer.arguments?.length ?? 0) === 0
}
