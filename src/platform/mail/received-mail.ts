/** A letter that came in, as far as anybody here asks. */
export interface ReceivedMail {
  /** To whom, what the mail server says first: an address that was rewritten on its way stands there as it was. */
  readonly to: readonly string[]
  readonly from: string | null
  /** Its own number, or else what tells it from another. */
  readonly id: string
  readonly text: string
  readonly attachments: number
  readonly isAutomatic: boolean
  /** Through how many machines it came. */
  readonly hops: number
}

/** By field, in small letters. */
export type Headers = Readonly<Record<string, readonly string[]>>

const sentToMany = ['bulk', 'junk', 'list', 'auto_reply']

/** A machine wrote it: somebody is away, a letter did not arrive, or it went to a list. RFC 3834. */
export function isAutomatic(headers: Headers): boolean {
  const first = (name: string) => (headers[name]?.[0] ?? '').trim().toLowerCase()
  const submitted = first('auto-submitted').split(';')[0]?.trim() ?? ''
  return (
    (submitted !== '' && submitted !== 'no') ||
    sentToMany.includes(first('precedence')) ||
    ['x-autoreply', 'x-autorespond', 'x-auto-reply', 'list-id', 'list-unsubscribe'].some(
      (name) => first(name) !== '',
    ) ||
    first('return-path') === '<>' ||
    first('content-type').startsWith('multipart/report') ||
    /^(mailer-daemon|postmaster)@/.test(addressesIn(headers.from ?? [])[0] ?? '')
  )
}

const withRecipients = ['x-original-to', 'envelope-to', 'delivered-to', 'to', 'cc']

export const recipientsIn = (headers: Headers): readonly string[] =>
  withRecipients.flatMap((name) => addressesIn(headers[name] ?? []))

/** Every address in these fields, with or without a name before it. */
export const addressesIn = (fields: readonly string[]): readonly string[] =>
  fields
    .flatMap((field) => field.slice(0, 20_000).match(/[^\s<>,;:"()@]{1,64}@[^\s<>,;:"()@]{1,255}/g) ?? [])
    .map((one) => one.toLowerCase())
