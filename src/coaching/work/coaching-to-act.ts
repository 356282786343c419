import { mayDo } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import { addDays, type Id } from '#values/public.ts'
import { sheetsFor } from '../approvals/see-approvals.ts'
import {
  askedOf,
  type Counted,
  endingWithin,
  incompleteOf,
  referredTo,
  returnedTo,
  type ToAct,
  type ToActByDay,
} from './work.store.ts'

/** A new half-year is asked four weeks ahead at the latest: four weeks before that somebody begins. */
const aheadDays = 56

interface CoachingToAct {
  readonly referred: readonly ToAct[]
  readonly toDecide: readonly ToAct[]
  readonly incomplete: readonly ToAct[]
  /** Help that ends within eight weeks, with its last day. */
  readonly ending: readonly ToActByDay[]
  readonly returned: readonly Counted[]
  /** How many week sheets wait for the caller to approve. */
  readonly sheets: readonly Counted[]
}

/** What coaching asks of these colleagues, as far as the caller may do it. Nobody is named: whoever shows it writes the looks. */
export async function coachingToAct(act: Act, accounts: readonly Id<'Account'>[]): Promise<CoachingToAct> {
  const { organisation } = act.caller
  const coaches = mayDo(act.caller, 'coach') ? accounts : []
  const at = organisation ?? ''
  return {
    referred: organisation && mayDo(act.caller, 'coach') ? await referredTo(act, at) : [],
    toDecide: organisation && mayDo(act.caller, 'decide-coaching') ? await askedOf(act, at) : [],
    incomplete: coaches.length > 0 ? await incompleteOf(act, coaches) : [],
    ending: coaches.length > 0 ? await endingWithin(act, coaches, addDays(act.today, aheadDays)) : [],
    returned: mayDo(act.caller, 'enter-hours') ? await returnedTo(act, accounts) : [],
    sheets: mayDo(act.caller, 'approve-hours') ? await sheetsOf(act) : [],
  }
}

async function sheetsOf(act: Act): Promise<readonly Counted[]> {
  const count = (await sheetsFor(act)).length
  return count > 0 ? [{ account: act.caller.account as Id<'Account'>, count }] : []
}
