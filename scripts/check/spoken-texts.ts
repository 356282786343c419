import ts from 'typescript'
import { nodesOf } from './parse.ts'

/** A text of a dictionary, by the path of its name. */
export interface SpokenText {
  name: string
  text: string
}

/** Everything a dictionary can say: plain texts, what its functions answer, and the texts written inside them. */
export function textsOf(words: unknown, name = ''): SpokenText[] {
  if (typeof words === 'string') return [{ name, text: words }]
  if (typeof words === 'function') return spokenBy(words as (...facts: unknown[]) => unknown, name)
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, value]) => textsOf(value, name ? `${name}.${key}` : key))
}

function spokenBy(words: (...facts: unknown[]) => unknown, name: string): SpokenText[] {
  const answers = [answer(words, 1), answer(words, 3), answer(words, anything())].filter((text) => text !== undefined)
  const texts = [...new Set([...answers, ...writtenIn(String(words))])]
  return texts.map((text) => ({ name: `${name}()`, text }))
}

/** Three equal facts are enough: what is asked is the words around them. */
function answer(words: (...facts: unknown[]) => unknown, fact: unknown): string | undefined {
  try {
    const text = words(fact, fact, fact, fact)
    return typeof text === 'string' && !text.includes('undefined') ? text : undefined
  } catch {
    return undefined
  }
}

/** Stands for any fact: its fields, its answers and its items are itself, and in a sentence it is one word. */
function anything(): unknown {
  const itself: unknown = new Proxy(() => itself, {
    get(_, key) {
      if (key === Symbol.toPrimitive || key === 'toString') return () => '3'
      if (key === Symbol.iterator) return () => [itself][Symbol.iterator]()
      if (key === 'length') return 1
      return itself
    },
  })
  return itself
}

/** The branches that no answer showed: the texts as they are written, with one word for each fact. */
function writtenIn(source: string): string[] {
  const tree = ts.createSourceFile('words.ts', `(${source})`, ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS)
  return [...nodesOf(tree)].flatMap((node) => {
    if (ts.isStringLiteralLike(node)) return node.text.includes(' ') ? [node.text] : []
    if (!ts.isTemplateExpression(node)) return []
    return [[node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('3')]
  })
}
