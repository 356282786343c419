import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { askedIn, endedIn, grantedIn, partiesOf, runningIn, type Span, workedIn } from './accounted.store.ts'
import type { Accounted, Parties } from './accounted.ts'

/** With whom an organisation has coaching to account for, as the firm or as who pays. */
export const accountsWith = (act: Act, own: Id<'Organisation'>): Promise<readonly Parties[]> => partiesOf(act, own)

/** Which grants ran on one of these days; nobody is named. */
export const grantsIn = (act: Act, parties: Parties, span: Span) => runningIn(act, parties, span)

/**
 * What was asked, granted, worked and reached between two days, a row for each. Nobody is named: whoever shows a person
 * with it writes the look.
 */
export const accountedFor = async (act: Act, parties: Parties, span: Span): Promise<Accounted> => ({
  asked: await askedIn(act, parties, span),
  granted: await grantedIn(act, parties, span),
  worked: await workedIn(act, parties, span),
  ended: await endedIn(act, parties, span),
})
