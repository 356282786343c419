import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** What OWASP asks of argon2id: 19 MiB and two passes. It runs beside the main thread, so other requests go on. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 }
const tagLength = 32

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await tagOf(password, salt, cost)
  const { memory, passes, parallelism } = cost
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${bare(salt)}$${bare(tag)}`
}

/** Somebody unknown costs as much time as somebody known: nobody learns from a clock who has an account. */
export async function passwordFits(hash: string | null, password: string): Promise<boolean> {
  const kept = hash ? readHash(hash) : null
  const tag = await tagOf(password, kept?.salt ?? Buffer.alloc(16), kept?.cost ?? cost)
  return kept !== null && timingSafeEqual(tag, kept.tag)
}

const tagOf = (message: string, nonce: Buffer, { memory, passes, parallelism }: typeof cost): Promise<Buffer> =>
  derive('argon2id', { message: message.normalize('NFC'), nonce, memory, passes, parallelism, tagLength })

function readHash(hash: string) {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hash)
  if (!found) return null
  const [memory = 0, passes = 0, parallelism = 0] = found.slice(1, 4).map(Number)
  const [salt, tag] = found.slice(4).map((text) => Buffer.from(text, 'base64'))
  return salt && tag ? { cost: { memory, passes, parallelism }, salt, tag } : null
}

const bare = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '')
