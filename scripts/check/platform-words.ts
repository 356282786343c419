import ts from 'typescript'
import { lineOf, nodesOf, type Parsed } from './parse.ts'
import type { Refusal } from './refusal.ts'
import { isTest } from './sources.ts'

/** Words that mean something else in the pipes. Each with the reason why it may stand there. */
const alsoPipes: Record<string, string> = {
  region: 'the first of the two locks: every row carries it, so the context of a transaction does too',
  signature: 'of a cookie or a link',
  look: 'the act itself keeps the promise that every read of a person is recorded; and it is how a button looks',
  release: 'of a claim on a folder',
  standIn: 'what stands in a file',
  gapMap: 'the name of a part of the kit',
  decision: 'of a guard',
}

/** The page that shows every part of the kit, filled with examples from the work. */
const samples = 'src/platform/ui/kit/'

/** The words of the work: the column headed "identifier" or "in code" of the glossary. */
export function glossary(markdown: string): string[] {
  const words = new Set<string>()
  let column = -1
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|')) {
      column = -1
      continue
    }
    const cells = line.split('|').map((cell) => cell.trim())
    if (column < 0) column = cells.findIndex((cell) => /^(identifier|in code)/i.test(cell))
    else for (const [, word] of (cells[column] ?? '').matchAll(/`([A-Za-z]+)`/g)) words.add(word ?? '')
  }
  return [...words]
}

/** The pipes carry anything; when they know a word of the work, a second use of them is already lost. */
export function checkPlatformWords(files: readonly Parsed[], words: readonly string[]): Refusal[] {
  const asked = words.filter((word) => !(word in alsoPipes))
  const inPlatform = files.filter(
    (file) => file.path.startsWith('src/platform/') && !file.path.startsWith(samples) && !isTest(file.path),
  )
  return inPlatform.flatMap((file) => refuse(file, asked))
}

function refuse(file: Parsed, words: readonly string[]): Refusal[] {
  const seen = new Map<string, number>()
  for (const node of nodesOf(file.tree)) {
    const text = textOf(node)
    const word = text && words.find((one) => holds(text, one))
    if (word && !seen.has(word)) seen.set(word, lineOf(file.tree, node))
  }
  return [...seen].map(([word, line]) => ({
    from: `${file.path}:${line}`,
    to: word,
    why: 'a word of the work; the platform knows none',
  }))
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return node.text
  return undefined
}

/** `candidateId` and "the candidates" hold `candidate`; `candid` does not. */
export function holds(text: string, word: string): boolean {
  const parts = segments(text)
  const wanted = segments(word)
  return parts.some((_, at) => wanted.every((segment, step) => sameWord(parts[at + step], segment)))
}

const segments = (text: string): string[] =>
  text
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z]+/)
    .filter(Boolean)
    .map((part) => part.toLowerCase())

const sameWord = (part: string | undefined, word: string): boolean =>
  part === word || part === `${word}s` || (word.endsWith('y') && part === `${word.slice(0, -1)}ies`)
