import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { CoachingRequest } from '../requests/request.ts'
import { decisionsOn, objectionsTo } from './decision.store.ts'
import type { Decision, Objection } from './decision.ts'
import { payerReaches } from './payer-reaches.store.ts'

/** All that was said about these requests, the first first. */
export const saidOn = (
  act: Act,
  requests: readonly Id<'Request'>[],
): Promise<readonly (Decision & { readonly request: Id<'Request'> })[]> => decisionsOn(act, requests)

export const objectedTo = (act: Act, request: Id<'Request'>): Promise<readonly Objection[]> =>
  objectionsTo(act, request)

/** A payer that reaches the dossier decides on its own screen; of any other there is a letter. */
export const payerDecidesHere = (
  act: Act,
  { payer, ...about }: Pick<CoachingRequest, 'payer' | 'subject' | 'holder'>,
): Promise<boolean> => (payer?.id ? payerReaches(act, about, payer.id) : Promise.resolve(false))
