import { spawnSync } from 'node:child_process'

/** Runs a tool of ours under the Node that runs the checks; its words come back, also when it refuses. */
export function runTool(script: string, args: readonly string[]): { ok: boolean; said: string } {
  const ran = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  return { ok: ran.status === 0, said: `${ran.stdout}${ran.stderr}${ran.error?.message ?? ''}` }
}

/** A tool that refuses in words we cannot read still refuses. */
export const unread = (name: string, said: string) => [
  { from: name, why: said.trim().slice(-2000) || 'stopped without a word' },
]
