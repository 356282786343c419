import { isAtOwnPages, isOpen, sightsFor } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import type { Act } from '#platform/public.ts'
import { done, notFound, type Outcome, type Refusal, readId, refused } from '#values/public.ts'
import { findRequestRow, holdRequestRow } from './request.store.ts'
import type { CoachingRequest, RequestPhase } from './request.ts'

/** A request in reach, or nothing: also when the id is no id at all. Whoever shows it writes the look. */
export async function findRequest(act: Act, id: string): Promise<CoachingRequest | undefined> {
  const read = readId<'Request'>(id)
  return read.done ? ifToRead(act, await findRequestRow(act, read.value)) : undefined
}

/** The same, and nobody else changes it until this act is over. */
export async function holdRequest(act: Act, id: string): Promise<CoachingRequest | undefined> {
  const read = readId<'Request'>(id)
  return read.done ? ifToRead(act, await holdRequestRow(act, read.value)) : undefined
}

async function ifToRead(act: Act, one: CoachingRequest | undefined): Promise<CoachingRequest | undefined> {
  if (!one || isAtOwnPages(act.caller) || act.caller.kind === 'job') return one
  return (await mayRead(act, one)) && (await findCard(act, one)) ? one : undefined
}

/** The firm from its first word on, who pays from the day it was sent, and of others who may read a plan of coaching. */
export async function mayRead(act: Act, one: CoachingRequest): Promise<boolean> {
  if (one.firm === act.caller.organisation) return true
  if (one.phase === 'preparing' || one.receivedOn === null) return false
  if (one.payer?.id && one.payer.id === act.caller.organisation) return true
  return isOpen((await sightsFor(act))(one)['coaching-plan'])
}

/** A request of the own firm that can still be changed. The look is written. */
export async function holdToChange(
  act: Act,
  id: string,
  phases: readonly RequestPhase[] = ['preparing', 'incomplete'],
): Promise<Outcome<CoachingRequest, Refusal>> {
  const found = await holdRequest(act, id)
  if (!found) return notFound()
  await act.look([found], 'coaching')
  if (found.firm !== act.caller.organisation) return refused({ because: 'not-your-firm', kind: 'not-allowed' })
  if (!phases.includes(found.phase)) return refused({ because: 'not-from-here', kind: 'conflict' })
  return done(found)
}
