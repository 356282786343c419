import { existsSync } from 'node:fs'
import type { Refusal, Verdict } from './refusal.ts'
import { runTool, unread } from './tool.ts'

/** The addresses of the pages become types first, then everything is read once. */
export function checkTypes(): Verdict {
  return { refusals: [...(existsSync('src/routes.ts') ? makePageTypes() : []), ...readEverything()] }
}

function makePageTypes(): Refusal[] {
  const { ok, said } = runTool('node_modules/@react-router/dev/bin.cjs', ['typegen'])
  return ok ? [] : unread('react-router typegen', said)
}

function readEverything(): Refusal[] {
  const { ok, said } = runTool('node_modules/typescript-native/bin/tsc', ['-p', '.', '--pretty', 'false'])
  if (ok) return []
  const refusals = readCompiler(said)
  return refusals.length ? refusals : unread('tsc', said)
}

export function readCompiler(said: string): Refusal[] {
  return [...said.matchAll(/^(\S.*?)\((\d+),\d+\): error (TS\d+): (.*)$/gm)].map(([, path, line, code, why]) => ({
    from: `${path}:${line}`,
    why: `${why} (${code})`,
  }))
}
