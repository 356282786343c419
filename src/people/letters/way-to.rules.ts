/** How she hears that something waits; with 'sms-and-paper' she reads it on paper. */
export type Way = 'mail' | 'sms' | 'sms-and-paper' | 'phone' | 'paper'

interface Reach {
  readonly email: string | null
  readonly phone: string | null
  readonly lettersBy: 'e-mail' | 'sms' | 'phone' | 'paper' | null
}

interface Can {
  /** Whether this can be said in a text message at all. */
  readonly bySms: boolean
  /** A provider is set. */
  readonly sendsSms: boolean
  /** A provider is set, or nothing leaves this house and everything is shown. */
  readonly takesSms: boolean
  /** Whether she can read it on a page of her own. */
  readonly signsIn: boolean
}

/**
 * As she asked. Who has no e-mail, and a telephone that takes text messages, gets one where there is a provider; who cannot
 * read it on her own page gets it on paper as well.
 */
export function wayTo({ email, phone, lettersBy }: Reach, { bySms, sendsSms, takesSms, signsIn }: Can): Way {
  if (lettersBy === 'paper' || lettersBy === 'phone') return lettersBy
  const wanted = lettersBy === 'sms' ? takesSms : !email && sendsSms
  if (bySms && wanted && mobileNumber(phone)) return signsIn ? 'sms' : 'sms-and-paper'
  return email ? 'mail' : 'paper'
}

/** +31612345678; nothing for a telephone on a wall. */
export function mobileNumber(phone: string | null): string | null {
  const plain = (phone ?? '').replace('(0)', '').replace(/[^+\d]/g, '')
  const number = plain.replace(/^00/, '+').replace(/^0/, '+31')
  if (number.startsWith('+31')) return /^\+316\d{8}$/.test(number) ? number : null
  return /^\+[1-9]\d{7,14}$/.test(number) ? number : null
}

/** What fits in one text message. */
const longestSms = 160

/** With the address when it fits in one message of plain letters, else without. */
export const smsText = (withAddress: string, without: string): string =>
  withAddress.length <= longestSms && /^[\x20-\x7e]*$/.test(withAddress) ? withAddress : without
