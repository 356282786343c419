import type { Act, Read } from '#platform/public.ts'
import { type Id, today } from '#values/public.ts'
import { secondsToTakeBack } from './message.rules.ts'
import { waitingFor, waitsForHer } from './message.store.ts'

/** Whose messages these colleagues have not read yet, one line for each person, and since which day. */
export const messagesWaiting = async (act: Act, accounts: readonly Id<'Account'>[]) =>
  accounts.length === 0
    ? []
    : (await waitingFor(act, accounts)).map(({ since, ...rest }) => ({ ...rest, on: today(since) }))

/** Whether a message waits on her own page: asked on it, so it names nobody. */
export const messageWaitsFor = (act: Act, subject: Read['subject']) =>
  waitsForHer(act, subject, new Date(Date.parse(act.now) - secondsToTakeBack * 1000))
