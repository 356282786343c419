import { type Bsn, readBsn } from '#values/public.ts'

export const audiences = ['candidates', 'employers', 'professionals'] as const
export type Audience = (typeof audiences)[number]

/** The words of a provider for how sure it is, the least sure first, and what the region asks of them. */
export interface Assurance {
  readonly levels: readonly string[]
  readonly least: string | null
  readonly secondFactor: string | null
}

/** A level that nobody wrote down counts for nothing; of several, the highest counts. */
function rankOf(said: unknown, levels: readonly string[]): number {
  const words = [said].flat().map((word) => (typeof word === 'string' ? levels.indexOf(word) : -1))
  return Math.max(-1, ...words)
}

const reaches = (said: unknown, levels: readonly string[], asked: string): boolean =>
  levels.includes(asked) && rankOf(said, levels) >= levels.indexOf(asked)

/** Whoever comes in with less certainty than the region asks is not let in. */
export const isSureEnough = (said: unknown, { levels, least }: Assurance): boolean =>
  least === null || reaches(said, levels, least)

/** Only a level that the region named counts as a second factor; otherwise our own code is asked. */
export const countsAsSecondFactor = (said: unknown, { levels, secondFactor }: Assurance): boolean =>
  secondFactor !== null && reaches(said, levels, secondFactor)

/** What is asked of the provider: every level that would do. */
export const levelsAsked = ({ levels, least }: Assurance): readonly string[] =>
  levels.slice(Math.max(0, levels.indexOf(least ?? '')))

const thisMachine = ['localhost', '127.0.0.1', '[::1]']

/** Over the open network only by https; on this machine a provider may be tried without. */
export function isAllowedIssuer(text: string): boolean {
  const url = URL.parse(text)
  if (!url || url.username || url.password || url.search || url.hash) return false
  return url.protocol === 'https:' || isOnThisMachine(url)
}

export const isOnThisMachine = (url: URL): boolean => url.protocol === 'http:' && thisMachine.includes(url.hostname)

/** An organisation without domains answers for every address of its people. */
export const fitsDomain = (email: string, domains: readonly string[]): boolean =>
  domains.length === 0 || domains.includes(domainOf(email))

export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase()

/** Some providers write a number of their own before it: s00000000:123456782. */
export function bsnIn(said: unknown): Bsn | null {
  const read = readBsn(String(said ?? '').replace(/^.*:/, ''))
  return read.done ? read.value : null
}

/** Eight digits of the register of companies, or of a branch without its own: the rest is not compared. */
export const kvkIn = (said: unknown): string | null => /\b\d{8}\b/.exec(String(said ?? ''))?.[0] ?? null

interface Who {
  readonly subject: string | null
  readonly seats: readonly { readonly organisation: string; readonly role: string }[]
}

/** A way in is for one kind of account: a candidate's, one that only stands on the employer's side, or one of its own people. */
export function isFor(way: { readonly audience: Audience; readonly organisation: string | null }, who: Who): boolean {
  if (way.audience === 'candidates') return who.subject !== null
  if (who.subject !== null) return false
  if (way.audience === 'employers')
    return who.seats.length > 0 && who.seats.every(({ role }) => role === 'employer-side')
  return who.seats.some(({ organisation }) => organisation === way.organisation)
}
