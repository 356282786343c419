import { existsSync, readFileSync } from 'node:fs'
import type { Refusal, Verdict } from './refusal.ts'

const page = 'docs/threats.md'

/** A page that promises a test which is not there is worse than none. */
export const checkThreats = (): Verdict => ({
  refusals: existsSync(page)
    ? refuseThreats(readFileSync(page, 'utf8'), (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined))
    : [{ from: page, why: 'is not there' }],
})

/** Rows end in the file of a test and its title. A row without one, or with one that is not there, is refused. */
export function refuseThreats(text: string, read: (file: string) => string | undefined): Refusal[] {
  return text.split('\n').flatMap((line, at) => {
    if (!line.startsWith('| ') || line.startsWith('| threat') || line.startsWith('| ---')) return []
    const from = `${page}:${at + 1}`
    const named = /`([^`]+\.test\.ts)` (.+?) \|$/.exec(line)
    if (!named) return [{ from, why: 'names no test' }]
    const [, file = '', title = ''] = named
    const source = read(file)
    if (source === undefined) return [{ from, to: file, why: 'is not there' }]
    return source.includes(`'${title}'`) ? [] : [{ from, to: file, why: `has no test called: ${title}` }]
  })
}
