import { done, type Instant, instantOf, type Outcome, refused } from '#values/public.ts'

/** Long enough to find one's telephone, short enough that nobody else comes by. */
export const questionMinutes = 5

export const endOfQuestion = (now: Instant): Instant => instantOf(Date.parse(now) + questionMinutes * 60_000)

/** What a question was asked for: an answer to one is no answer to another. */
export type Asked = 'sign-in' | 'add' | 'prove'

export interface Question {
  readonly challenge: string
  readonly asked: Asked
  /** Who was asked; nobody yet when somebody comes in. */
  readonly account: string | null
  /** The session it was asked in, as a print. */
  readonly session: string | null
  readonly until: Instant
}

export const isAnswerable = (
  question: Question,
  now: Instant,
  to: Pick<Question, 'asked' | 'account' | 'session'>,
): boolean =>
  question.until > now &&
  question.asked === to.asked &&
  question.account === to.account &&
  question.session === to.session

/** A passkey belongs to one address: the browser refuses it everywhere else. */
export interface RelyingParty {
  readonly id: string
  readonly origin: string
}

/** On this machine alone the address is the one somebody typed; everywhere else it is the one in the settings. */
export function relyingPartyOf(config: { baseUrl: string; isLocal: boolean }, url: URL): RelyingParty {
  const { hostname, origin } = config.isLocal ? url : new URL(config.baseUrl)
  return { id: hostname, origin }
}

/** A counter that stands still or goes back is of a copy. Most telephones count nothing: then it stays nought. */
export const countsOn = (kept: number, given: number): boolean => given > kept || (given === 0 && kept === 0)

export type LastWayIn = { readonly because: 'last-way-in'; readonly kind: 'conflict' }

/** Nobody locks herself out: without a password one passkey stays. */
export const mayRemove = (passkeys: number, hasPassword: boolean): Outcome<null, LastWayIn> =>
  passkeys > 1 || hasPassword ? done(null) : refused({ because: 'last-way-in', kind: 'conflict' })
