import type { Caller, House } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { startSession } from '../sessions/start-session.ts'
import { type Given, passkeyNotRight, takePasskey } from './take-passkey.ts'

/** In at once: something one has, and a finger, a face or a number that goes with it. */
export async function signInWithPasskey(house: House, guest: Caller, given: Given) {
  if (!(await house.db.installation())) return passkeyNotRight()
  return house.db.act(guest, 'sign-in', async (act) => {
    const taken = await takePasskey(house, act, given, { asked: 'sign-in', account: null, session: undefined })
    if (!taken.done) return taken
    return done(await startSession(act, taken.value.account, { secondFactor: true }))
  })
}
