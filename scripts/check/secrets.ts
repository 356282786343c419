import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import type { Refusal, Verdict } from './refusal.ts'
import type { Source } from './sources.ts'

const patterns: Record<string, RegExp> = {
  'a private key': /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/,
  'a password in an address':
    /\b(?:postgres(?:ql)?|smtps?|https?):\/\/[^\s:/@'"`$<{]+:(?!password@|secret@)[^\s@'"`$<{]+@(?!127\.0\.0\.1|localhost|example)/,
  'an access key': /\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|npm_[A-Za-z0-9]{36})\b/,
}

/** What a stranger who reads the repository could sign in with. */
export function checkSecrets(): Verdict {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
  if (listed.status !== 0) return { refusals: [{ from: 'git ls-files', why: listed.stderr || 'git is not there' }] }
  const paths = listed.stdout.split('\0').filter((path) => path && statSync(path, { throwIfNoEntry: false })?.isFile())
  return { refusals: paths.flatMap((path) => inFile({ path, text: readFileSync(path, 'utf8') })) }
}

export function inFile({ path, text }: Source): Refusal[] {
  const name = path.split('/').at(-1) ?? ''
  const settings =
    name.startsWith('.env') && name !== '.env.example' ? [{ from: path, why: 'settings of one machine' }] : []
  const found = Object.entries(patterns).flatMap(([what, pattern]) => {
    const at = text.search(pattern)
    return at < 0 ? [] : [{ from: `${path}:${text.slice(0, at).split('\n').length}`, why: `holds ${what}` }]
  })
  return [...settings, ...found]
}
