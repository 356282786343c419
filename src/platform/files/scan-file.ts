import { connect } from 'node:net'
import { done, type Outcome, refused } from '#values/public.ts'
import type { House } from '../house.ts'

export interface ScanRefusal {
  readonly because: 'virus-found' | 'scanner-away'
  readonly kind: 'invalid'
}

const secondsToWait = 20
const piece = 64 * 1024

/** Through clamd, where there is one. Whatever cannot be scanned then is refused: nothing is kept unscanned. */
export async function scanFile(
  { config, log }: Pick<House, 'config' | 'log'>,
  bytes: Buffer,
): Promise<Outcome<undefined, ScanRefusal>> {
  const { clamdHost: host, clamdPort: port } = config
  if (!host) return done()
  const said = await ask(host, port, bytes).catch((error: NodeJS.ErrnoException) => `${error.code ?? 'failed'} ERROR`)
  if (/^stream: OK$/.test(said)) return done()
  const found = / FOUND$/.test(said)
  log.warn({ scan: found ? 'found' : said.slice(0, 80) })
  return refused({ because: found ? 'virus-found' : 'scanner-away', kind: 'invalid' })
}

/** Its own way of asking (INSTREAM): pieces with their length before them, and nothing at the end. */
const ask = (host: string, port: number, bytes: Buffer): Promise<string> =>
  new Promise((resolve, reject) => {
    const answers: Buffer[] = []
    const line = connect({ host, port }, () => {
      line.write('zINSTREAM\0')
      for (let at = 0; at < bytes.length; at += piece) {
        const part = bytes.subarray(at, at + piece)
        line.write(lengthOf(part.length))
        line.write(part)
      }
      line.write(lengthOf(0))
    })
    line.setTimeout(secondsToWait * 1000, () => line.destroy(new Error('timeout')))
    line.on('data', (answer: Buffer) => answers.push(answer))
    line.on('error', reject)
    line.on('close', () => resolve(Buffer.concat(answers).toString('latin1').replaceAll('\0', '').trim()))
  })

function lengthOf(size: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(size)
  return length
}
