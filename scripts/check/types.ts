import { existsSync } from 'node:fs'
import type { Refusal, Verdict } from './refusal.ts'
import { runTool, unread } from './tool.ts'

/** The addresses of the pages become types first, then everything is read once. */
export function checkTypes(): Verdict {
  if (existsSync('src/routes.ts')) {
    const generated = runTool('node_modules/@react-router/dev/bin.cjs', ['typegen'])
    if (!generated.ok) return { refusals: unread('react-router typegen', generated.said) }
  }
  const { ok, said } = runTool('node_modules/typescript-native/bin/tsc', ['-p', '.', '--pretty', 'false'])
  if (ok) return { refusals: [] }
  const refusals = readCompiler(said)
  return { refusals: refusals.length ? refusals : unread('tsc', said) }
}

export function readCompiler(said: string): Refusal[] {
  return [...said.matchAll(/^(\S.*?)\((\d+),\d+\): error (TS\d+): (.*)$/gm)].map(([, path, line, code, why]) => ({
    from: `${path}:${line}`,
    why: `${why} (${code})`,
  }))
}
