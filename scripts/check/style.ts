import type { Refusal, Verdict } from './refusal.ts'
import { runTool, unread } from './tool.ts'

export function checkStyle(): Verdict {
  const args = ['check', '--reporter=github', '--max-diagnostics=none', '--error-on-warnings', '.']
  const { ok, said } = runTool('node_modules/@biomejs/biome/bin/biome', args)
  if (ok) return { refusals: [] }
  const refusals = readBiome(said)
  return { refusals: refusals.length ? refusals : unread('biome', said) }
}

export function readBiome(said: string): Refusal[] {
  return [...said.matchAll(/^::(?:error|warning) title=([^,]*),file=([^,]*),line=(\d+)[^:]*::(.*)$/gm)].map(
    ([, rule, path, line, why]) =>
      rule === 'format'
        ? { from: path ?? '', why: 'is not formatted: npm run format' }
        : { from: `${path}:${line}`, why: `${why} (${rule})` },
  )
}
