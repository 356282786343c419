import ts from 'typescript'
import { nodesOf, parse } from './check/parse.ts'
import type { Source } from './check/sources.ts'

export const whereTold = 'docs/what-it-does.md'

const opening = `# What it does

Every line was tried in a real browser by \`npm test\`: it is the title of a story in [stories](../stories).
\`npm run what-it-does\` prints this page.
`

/** The titles of all stories on one page: a heading for each, and a line for everything that it shows. */
export function tellStories(sources: readonly Source[]): string {
  const titles = sources.flatMap((source) => [...nodesOf(parse(source).tree)].flatMap(titleOf))
  const told = titles.filter(({ kind }, at) => kind === 'it' || titles[at + 1]?.kind === 'it')
  return (
    opening + told.map(({ kind, title }) => (kind === 'it' ? `- ${title}\n` : `\n## ${capital(title)}\n\n`)).join('')
  )
}

/** describe('…'), it('…') and it.runIf(…)('…'). */
function titleOf(node: ts.Node): { kind: 'describe' | 'it'; title: string }[] {
  if (!ts.isCallExpression(node)) return []
  const kind = calledOn(node.expression)
  const title = node.arguments[0] && sayable(node.arguments[0])
  return (kind === 'describe' || kind === 'it') && title ? [{ kind, title }] : []
}

function calledOn(called: ts.Expression): string {
  if (ts.isIdentifier(called)) return called.text
  if (ts.isCallExpression(called) && ts.isPropertyAccessExpression(called.expression))
    return calledOn(called.expression.expression)
  return ''
}

/** Of a title that depends on what is at hand, the first. A title that a table fills in is no story. */
function sayable(node: ts.Expression): string | undefined {
  if (ts.isConditionalExpression(node)) return sayable(node.whenTrue)
  return ts.isStringLiteralLike(node) && !/%[sdoi]/.test(node.text) ? node.text : undefined
}

const capital = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1)
