import { openAccountsOf } from '#access/public.ts'
import type { Act, House } from '#platform/public.ts'
import type { Addressee } from '../erasure/ended-dossiers.ts'
import { mobileNumber, smsText, type Way, wayTo } from './way-to.rules.ts'

/** What a text message says, in plain letters: that there is a message, or a question. What must be read has none. */
export interface SmsWords {
  readonly at: (address: string) => string
  readonly without: string
  /** For who cannot read it on a page of her own. */
  readonly onPaper: string
}

export async function wayFor(house: House, act: Act, her: Addressee, sms: SmsWords | undefined): Promise<Way> {
  const { sendsSms, takesSms } = house.mail
  const bySms = sms !== undefined
  const signsIn = bySms && takesSms && (await openAccountsOf(act, [her.subject])).length > 0
  return wayTo(her, { bySms, sendsSms, takesSms, signsIn })
}

interface Sms {
  readonly words: SmsWords
  readonly path: string | (() => Promise<string | undefined>)
  readonly way: Way
}

/** In the same outbox as every letter. A link of her own stands in no text message: whoever holds the telephone reads it. */
export async function queueSms(house: House, act: Act, { phone }: Addressee, { words, path, way }: Sms): Promise<void> {
  const to = mobileNumber(phone)
  if (!to || !way.startsWith('sms')) return
  const withAddress = typeof path === 'string' ? words.at(`${house.config.baseUrl}${path}`) : words.without
  const body = way === 'sms' ? smsText(withAddress, words.without) : words.onPaper
  await house.mail.queue(act, { by: 'sms', to, subject: words.without, body })
}
