import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** `npm start` in a clone of its own, as anybody would type it. */
export interface Running {
  address: string
  ready(seconds: number): Promise<void>
  /** The process that serves the pages, and the one that keeps the data. */
  pids(): { web: number; database: number }
  ended(seconds: number): Promise<void>
}

export function run(folder: string, command: string, port: number): Running {
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', BASE_URL: `http://localhost:${port}` }
  const child = spawn('bash', ['-c', command], { cwd: folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => said.push(text.toString()))
  const address = `http://localhost:${port}`
  return {
    address,
    ready: (seconds) =>
      until(
        seconds,
        () => answers(address),
        () => whyNot(child, said),
      ),
    pids: () => pidsIn(folder),
    ended: (seconds) =>
      until(
        seconds,
        async () => child.exitCode !== null || child.signalCode !== null,
        () => undefined,
      ),
  }
}

export async function until(
  seconds: number,
  holds: () => Promise<boolean>,
  whyNever: () => string | undefined,
): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !(await holds()); await sleep(100)) {
    const why = whyNever()
    if (why) throw new Error(why)
    if (Date.now() > end) throw new Error(`not within ${seconds} seconds`)
  }
}

const answers = (address: string): Promise<boolean> =>
  fetch(`${address}/readyz`, { signal: AbortSignal.timeout(5000) }).then(
    (answer) => answer.ok,
    () => false,
  )

const whyNot = (child: ChildProcess, said: readonly string[]): string | undefined =>
  child.exitCode === null && child.signalCode === null ? undefined : `it stopped: ${said.join('').slice(-2000)}`

function pidsIn(folder: string): { web: number; database: number } {
  const first = (path: string) => Number(readFileSync(join(folder, 'data', path), 'utf8').split('\n')[0])
  return { web: first('pg.owner'), database: first('pg/postmaster.pid') }
}

export const freePort = (): Promise<number> =>
  new Promise((found, broke) => {
    const probe = createServer().once('error', broke)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => found(address && typeof address === 'object' ? address.port : 0))
    })
  })
