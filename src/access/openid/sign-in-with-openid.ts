import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, refused } from '#values/public.ts'
import { findCredential, keepEmptyCredential } from '../credentials/credentials.ts'
import { wayIn } from '../sign-in/sign-in-with-password.ts'
import { noteSuccess } from '../sign-in/try-once.ts'
import { readGoing } from './going-out.ts'
import { countsAsSecondFactor, isFor, isSureEnough } from './openid.rules.ts'
import { seatsToday } from './openid-link.store.ts'
import { findProvider, type OpenProvider } from './provider.store.ts'
import { hear } from './talk.ts'
import { type Heard, whoIsIt } from './who-is-it.ts'

const startAgain = () => refused({ because: 'start-again', kind: 'invalid' } as const)
const closed = () => refused({ because: 'way-closed', kind: 'invalid' } as const)
const notSureEnough = () => refused({ because: 'level-too-low', kind: 'not-allowed' } as const)
const notKnown = () => refused({ because: 'not-known-here', kind: 'not-allowed' } as const)

/** Back from a provider: in, or first our own code, or a sentence that says what to do. */
export async function signInWithOpenid(
  house: House,
  guest: Caller,
  came: { cookie: string | undefined; search: string; address: string },
) {
  const going = await readGoing(house, came.cookie, new URLSearchParams(came.search).get('state') ?? '')
  if (!going) return startAgain()
  const found = await house.db.act(guest, 'sign-in', async (act) => done(await findProvider(act, going.provider)))
  const provider = found.done ? found.value : undefined
  if (!provider?.turnedOn) return closed()
  const heard = await hear(house, provider, going, came.search)
  const way = heard.done
    ? await house.db.act(guest, 'sign-in', (act) =>
        letIn(house, act, provider, heard.value, { invitation: going.invitation, address: came.address }),
      )
    : heard
  if (way.done) return done({ way: way.value, next: going.next })
  house.log.warn({ openid: provider.id, because: way.refusal.because })
  return refused({ ...way.refusal, audience: provider.audience })
}

async function letIn(
  house: House,
  act: Act,
  provider: OpenProvider,
  heard: Heard,
  { invitation, address }: { invitation: string | null; address: string },
) {
  const level = heard.claims[provider.levelClaim]
  if (!isSureEnough(level, provider)) return notSureEnough()
  const who = await whoIsIt(house, act, provider, heard, invitation)
  if (!who.done) return who
  const known = await findCredential(act, who.value)
  if (!known || !isFor(provider, { subject: known.subject, seats: await seatsToday(act, who.value) })) return notKnown()
  await noteSuccess(house, act, { email: known.email, address })
  const opened = {
    provider: provider.id,
    level: [level].flat().join(' ') || null,
    organisation: provider.organisation,
    secondFactor: countsAsSecondFactor(level, provider),
  }
  return done(await wayIn(house, act, await withCredential(act, who.value), opened))
}

/** Who never chose a password still needs a place for the telephone that gives codes. */
async function withCredential(act: Act, account: Id<'Account'>) {
  await keepEmptyCredential(act, account)
  const credential = await findCredential(act, account)
  if (!credential) throw new Error('An account without a credential was let in.')
  return credential
}
