import type { Refusal, Verdict } from './refusal.ts'
import { runTool, unread } from './tool.ts'

export function checkDeadCode(): Verdict {
  const { ok, said } = runTool('node_modules/knip/bin/knip.js', ['--reporter', 'json', '--no-progress'])
  if (ok) return { refusals: [] }
  const refusals = readKnip(said)
  return { refusals: refusals.length ? refusals : unread('knip', said) }
}

type Found = { name: string; line?: number }
type Issues = { file: string } & Record<string, Found[] | string>

const reasons: Record<string, string> = {
  files: 'nobody uses this file',
  exports: 'is exported and nobody uses it',
  types: 'is exported and nobody uses it',
  dependencies: 'is a dependency that nobody uses',
  devDependencies: 'is a dependency that nobody uses',
  unlisted: 'is used and not in package.json',
  unresolved: 'is imported and not there',
  binaries: 'is run and not in package.json',
  duplicates: 'is exported twice',
}

export function readKnip(said: string): Refusal[] {
  const at = said.indexOf('{')
  if (at < 0) return []
  const { issues } = JSON.parse(said.slice(at, said.lastIndexOf('}') + 1)) as { issues: Issues[] }
  return issues.flatMap((issue) =>
    Object.entries(issue).flatMap(([kind, found]) =>
      Array.isArray(found) ? found.flat().map((one) => refusal(issue.file, kind, one)) : [],
    ),
  )
}

function refusal(file: string, kind: string, { name, line }: Found): Refusal {
  const why = reasons[kind] ?? `is not used (${kind})`
  return kind === 'files' ? { from: file, why } : { from: line ? `${file}:${line}` : file, to: name, why }
}
