import { spawn } from 'node:child_process'

/** A setting that is wrong: whoever started this ends with 78. */
export class KeyFault extends Error {
  readonly exitCode = 78
}

/** Long enough for a cloud far away, and short enough for who waits at a start. */
const seconds = 10

/** The key of a machine or a cloud that never gives its own key away: it wraps ours, and unwraps it once at start. */
export const wrapWith = async (command: string, key: Buffer): Promise<Buffer> =>
  Buffer.from(await ask(command, 'wrap', key.toString('base64')))

export async function unwrapWith(command: string, wrapped: Buffer, limit = seconds): Promise<Buffer> {
  const key = Buffer.from(await ask(command, 'unwrap', wrapped.toString(), limit), 'base64')
  if (key.length !== 32)
    throw new KeyFault('KEY_COMMAND unwrap gave no key of 32 bytes in base64. Correct KEY_COMMAND.')
  return key
}

/** One line in, one line out. What it says on its way goes nowhere: that could be a key. */
function ask(command: string, what: 'wrap' | 'unwrap', line: string, limit = seconds): Promise<string> {
  return new Promise((answer, fail) => {
    const refuse = (why: string) => fail(new KeyFault(`KEY_COMMAND ${what} ${why}. Correct KEY_COMMAND.`))
    const asked = spawn(`${command} ${what}`, { shell: true, detached: true, stdio: ['pipe', 'pipe', 'ignore'] })
    const late = setTimeout(() => {
      if (asked.pid) process.kill(-asked.pid, 'SIGKILL') // with whatever it started itself
      refuse(`did not answer within ${limit} seconds`)
    }, limit * 1000)
    let said = ''
    asked.stdout.on('data', (part: Buffer) => {
      said += part.toString()
    })
    asked.stdin.on('error', () => {}) // it may end without reading
    asked.on('error', () => refuse('could not be started'))
    asked.on('close', (code) => {
      clearTimeout(late)
      if (code !== 0) refuse(`ended with ${code ?? 'a signal'}`)
      else if (said.trim() === '') refuse('said nothing')
      else answer(said.trim())
    })
    asked.stdin.end(`${line}\n`)
  })
}
