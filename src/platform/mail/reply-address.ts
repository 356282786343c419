import type { Config } from '../config/config.ts'
import type { Keys } from '../keys/keys.ts'

type Setting = Pick<Config, 'mailReplyTo'>

/** 128 bits in letters that no mail server changes. Made from an id with our key, so that it need not be kept to be sent. */
const codeLength = 32

export const replyCode = (keys: Keys, id: string): string =>
  keys.fingerprint('reply-address', id).toString('hex').slice(0, codeLength)

/** answer+CODE@schakel.example, or nothing where no answers come in. */
export function replyAddress({ mailReplyTo }: Setting, code: string): string | null {
  const [name, domain] = (mailReplyTo ?? '').split('@')
  return name && domain ? `${name}+${code}@${domain}` : null
}

/** The code in the first of these addresses that is one of ours. */
export function replyCodeIn({ mailReplyTo }: Setting, addresses: readonly string[]): string | undefined {
  const [name, domain] = (mailReplyTo ?? '').split('@')
  const codes = addresses
    .map((address) => address.trim().toLowerCase())
    .flatMap((address) => {
      const [start, end] = [`${name}+`, `@${domain}`]
      return address.startsWith(start) && address.endsWith(end) ? [address.slice(start.length, -end.length)] : []
    })
  return codes.find((code) => code.length === codeLength && /^[0-9a-f]+$/.test(code))
}
