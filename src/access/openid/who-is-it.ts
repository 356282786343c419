import type { Act, House } from '#platform/public.ts'
import { done, type Id, type Outcome, refused } from '#values/public.ts'
import { findCredentialByEmail } from '../credentials/credentials.ts'
import { findInvited, takeInvited } from '../links/invited.ts'
import { bsnHash } from '../relations/bsn-hash.ts'
import { bsnIn, fitsDomain, kvkIn } from './openid.rules.ts'
import { accountOfSubject, findLinked, keepLinked, seatsToday, subjectOfBsn, touchLinked } from './openid-link.store.ts'
import type { OpenProvider } from './provider.store.ts'

type Account = Id<'Account'>

export interface Heard {
  readonly issuer: string
  readonly claims: Readonly<Record<string, unknown>>
}

export type NotHer = {
  readonly because: 'not-known-here' | 'already-linked' | 'other-person' | 'other-company' | 'no-subject'
  readonly kind: 'not-allowed'
}
const no = (because: NotHer['because']) => refused<NotHer>({ because, kind: 'not-allowed' })

/**
 * The account of who came back. Known from before; or, the first time, by the invitation she came with, her BSN, or the
 * address at which her own organisation invited her. Nobody gets an account here: that is done by a person.
 */
export async function whoIsIt(
  house: House,
  act: Act,
  provider: OpenProvider,
  { issuer, claims }: Heard,
  invitation: string | null,
): Promise<Outcome<Account, NotHer>> {
  const called = textIn(claims[provider.subjectClaim])
  if (!called) return no('no-subject')
  const subjectHash = house.keys.fingerprint('openid-subject', `${issuer}\n${called}`)
  const kvk = provider.kvkClaim ? kvkIn(claims[provider.kvkClaim]) : null
  const byBsn = await accountByBsn(house, act, provider, claims)
  const linked = await findLinked(act, issuer, subjectHash)
  if (linked) {
    if (byBsn && byBsn !== linked.account) return no('other-person')
    if (linked.kvk !== kvk && linked.kvk) return no('other-company')
    await touchLinked(act, issuer, subjectHash)
    return done(linked.account)
  }
  const invited = invitation ? await findInvited(act, invitation) : undefined
  if (invited && byBsn && byBsn !== invited) return no('other-person')
  const account = invited ?? byBsn ?? (await accountByAddress(act, provider, claims))
  if (!account) return no('not-known-here')
  if (!(await keepLinked(act, { account, issuer, subjectHash, kvk }))) return no('already-linked')
  if (invited && invitation) await takeInvited(act, invitation)
  return done(account)
}

async function accountByBsn(house: House, act: Act, { bsnClaim, audience }: OpenProvider, claims: Heard['claims']) {
  const bsn = bsnClaim && audience === 'candidates' ? bsnIn(claims[bsnClaim]) : null
  const subject = bsn && (await subjectOfBsn(act, bsnHash(house, bsn)))
  return subject ? (await accountOfSubject(act, subject))?.id : undefined
}

/** Only an organisation's own provider may say whose address it is, and only about its own people. */
async function accountByAddress(act: Act, provider: OpenProvider, claims: Heard['claims']) {
  const { audience, emailClaim, emailDomains, organisation } = provider
  const email = emailClaim ? textIn(claims[emailClaim])?.toLowerCase() : undefined
  if (audience !== 'professionals' || !email || claims.email_verified === false) return undefined
  if (!fitsDomain(email, emailDomains)) return undefined
  const known = await findCredentialByEmail(act, email)
  if (!known) return undefined
  const seats = await seatsToday(act, known.account)
  return seats.some((seat) => seat.organisation === organisation) ? known.account : undefined
}

const textIn = (said: unknown): string | undefined =>
  typeof said === 'string' || typeof said === 'number' ? String(said).trim() || undefined : undefined
