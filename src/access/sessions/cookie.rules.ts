import { questionMinutes } from '../passkeys/passkey.rules.ts'

/** Whether people come here over https: only then a cookie can be bound to this one host. */
const isSecure = (baseUrl: string): boolean => baseUrl.startsWith('https:')

const nameOf = (baseUrl: string, name: string): string => (isSecure(baseUrl) ? `__Host-${name}` : name)

function cookie(baseUrl: string, name: string, value: string, more = ''): string {
  const secure = isSecure(baseUrl) ? '; Secure' : ''
  return `${nameOf(baseUrl, name)}=${value}; Path=/; HttpOnly; SameSite=Lax${secure}${more}`
}

/** A region to look around in runs without https, and then the name carries no prefix. */
export const sessionCookieName = (baseUrl: string): string => nameOf(baseUrl, 'session')
export const sessionKept = (baseUrl: string, token: string): string => cookie(baseUrl, 'session', token)
export const sessionForgotten = (baseUrl: string): string => cookie(baseUrl, 'session', '', '; Max-Age=0')

const stepMinutes = 15
export const stepCookieName = (baseUrl: string): string => nameOf(baseUrl, 'signing-in')
export const stepKept = (baseUrl: string, step: string): string =>
  cookie(baseUrl, 'signing-in', step, `; Max-Age=${stepMinutes * 60}`)
export const stepForgotten = (baseUrl: string): string => cookie(baseUrl, 'signing-in', '', '; Max-Age=0')

/** For who is away at another house and comes back. */
export const awayCookieName = (baseUrl: string): string => nameOf(baseUrl, 'away')
export const awayKept = (baseUrl: string, going: string, minutes: number): string =>
  cookie(baseUrl, 'away', going, `; Max-Age=${minutes * 60}`)
export const awayForgotten = (baseUrl: string): string => cookie(baseUrl, 'away', '', '; Max-Age=0')

export const questionCookieName = (baseUrl: string): string => nameOf(baseUrl, 'passkey-question')
export const questionKept = (baseUrl: string, question: string): string =>
  cookie(baseUrl, 'passkey-question', question, `; Max-Age=${questionMinutes * 60}`)

/** One cookie out of the header of a request. */
export function cookieIn(header: string | null | undefined, name: string): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) || undefined
}
