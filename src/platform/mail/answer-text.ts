import { addedByProgram, beginsQuote, fromLine, namesWhoWrote, otherLine, saysWhoWrote } from './quoting.ts'

/**
 * What somebody wrote in answer to a letter of ours: without what was quoted, the lines that a mail program adds, and what
 * stands under a signature line. `ours` are our own addresses: a line with one of them was ours.
 */
export function answerText(text: string, ours: readonly string[]): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .split('\n', mostLines)
    .map((line) => line.trimEnd())
  const kept = withoutQuotes(
    lines,
    ours.map((one) => one.toLowerCase()),
  )
  return kept
    .filter((line) => !addedByProgram.test(line.trim()))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const mostLines = 5000

function withoutQuotes(lines: readonly string[], ours: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line.startsWith('>')) continue
    const said = linesThatSayWho(lines, at, ours)
    if (said === 0 && !endsHere(lines, at)) kept.push(line)
    else if (said > 0 && isQuoted(lines, at + said)) at += said - 1
    else break
  }
  return kept
}

/** How many lines from here say who wrote what follows: none when this is her own text. */
function linesThatSayWho(lines: readonly string[], at: number, ours: readonly string[]): number {
  const isOurs = (text: string) => ours.some((one) => text.toLowerCase().includes(one))
  const line = lines[at] ?? ''
  if (line.trim() === '') return 0
  const span = [1, 2, 3].find((many) =>
    saysWhoWrote.test(
      lines
        .slice(at, at + many)
        .join(' ')
        .trim(),
    ),
  )
  return span ?? (isOurs(line) || namesWhoWrote.test(line.trim()) ? 1 : 0)
}

const endsHere = (lines: readonly string[], at: number): boolean => {
  const line = (lines[at] ?? '').trim()
  if (line === '--' || beginsQuote.some((begin) => begin.test(line))) return true
  return fromLine.test(line) && lines.slice(at + 1, at + 5).some((next) => otherLine.test(next.trim()))
}

/** What comes next, past empty lines, carries the mark of a quote: then something of her own may follow. */
const isQuoted = (lines: readonly string[], from: number): boolean =>
  lines
    .slice(from)
    .find((line) => line.trim() !== '')
    ?.startsWith('>') ?? false
