import { createHash } from 'node:crypto'
import { htmlText } from './html-text.ts'
import { addressesIn, type Headers, isAutomatic, type ReceivedMail, recipientsIn } from './received-mail.ts'

/** Larger than any answer with some pictures in it, and small enough to be read at once. */
export const largestMail = 10 * 1024 * 1024

const bounds = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024, forceRfc822Attachments: true }

/** One letter as it came (RFC 5322); undefined when nobody can read it. */
export async function readMail(bytes: Buffer): Promise<ReceivedMail | undefined> {
  const { default: PostalMime } = await import('postal-mime') // only who receives mail reads it
  try {
    const mail = await PostalMime.parse(bytes, bounds)
    const headers = byField(mail.headers)
    const text = mail.text ?? htmlText(mail.html ?? '')
    return {
      ...{ to: recipientsIn(headers), from: addressesIn(headers.from ?? [])[0] ?? null },
      ...{ text, attachments: mail.attachments.length, isAutomatic: isAutomatic(headers) },
      id: mail.messageId?.trim() || numberOf(mail.date ?? '', text),
      hops: headers.received?.length ?? 0,
    }
  } catch {
    return undefined
  }
}

const numberOf = (date: string, text: string): string => createHash('sha256').update(`${date}\n${text}`).digest('hex')

function byField(all: readonly { readonly key: string; readonly value: string }[]): Headers {
  const values = Map.groupBy(all, ({ key }) => key)
  return Object.fromEntries([...values].map(([name, fields]) => [name, fields.map(({ value }) => value)]))
}
