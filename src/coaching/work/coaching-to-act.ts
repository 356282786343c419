import { mayDo, sightsFor } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import { findPlacement } from '#trajectories/public.ts'
import { addDays, type Id, startOfWeek } from '#values/public.ts'
import { sheetsFor } from '../approvals/see-approvals.ts'
import { showsValue } from '../wage-value/measured-work.ts'
import {
  askedOf,
  type Counted,
  type CountedByDay,
  endingWithin,
  incompleteOf,
  recognitionsEnding,
  referredTo,
  returnedTo,
  type ToAct,
  type ToActByDay,
  unpaidOf,
  unreportedSince,
  valuesToReview,
  weeksWithoutWork,
} from './work.store.ts'

/** Help that ends is seen eight weeks ahead: names under a request take time. */
const aheadDays = 56
/** Help of longer ago is in the reports of then, on paper. */
const reportBackDays = 183
/** What was worked longer ago than this is no work of this week any more. */
const weeksBack = 4

interface CoachingToAct {
  readonly referred: readonly ToAct[]
  readonly toDecide: readonly ToAct[]
  readonly incomplete: readonly ToAct[]
  /** Help that ends within eight weeks, or ended with nothing after it, with its last day. */
  readonly ending: readonly ToActByDay[]
  /** Help that ended in the last half-year without a report, with its last day. */
  readonly unreported: readonly ToActByDay[]
  readonly returned: readonly Counted[]
  /** Claimed hours that are not paid and not put right, with the first day. */
  readonly unpaid: readonly CountedByDay[]
  /** How many week sheets wait for the caller to approve. */
  readonly sheets: readonly Counted[]
  /** Recognitions of the caller's firm that end within eight weeks, with the first last day. */
  readonly papers: readonly CountedByDay[]
  /** People of whom no hour of work stands for a week that is over, with the first such Monday. */
  readonly unworked: readonly CountedByDay[]
  /** Work whose wage value is looked at again within eight weeks, with that day. */
  readonly reviews: readonly ToActByDay[]
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
    unreported: coaches.length > 0 ? await unreportedSince(act, coaches, addDays(act.today, -reportBackDays)) : [],
    returned: mayDo(act.caller, 'enter-hours') ? await returnedTo(act, accounts) : [],
    unpaid: mayDo(act.caller, 'enter-hours') ? await unpaidOf(act, accounts) : [],
    sheets: mayDo(act.caller, 'approve-hours') ? await sheetsOf(act) : [],
    papers:
      organisation && mayDo(act.caller, 'keep-firm-papers')
        ? await recognitionsEnding(act, at, addDays(act.today, aheadDays))
        : [],
    unworked: mayDo(act.caller, 'enter-hours') ? await unworkedOf(act, accounts) : [],
    reviews: coaches.length > 0 ? await reviewsOf(act, coaches) : [],
  }
}

function unworkedOf(act: Act, coaches: readonly Id<'Account'>[]) {
  const monday = startOfWeek(act.today)
  return weeksWithoutWork(act, coaches, addDays(monday, -7 * weeksBack), addDays(monday, -1))
}

/** Of work that goes on, and whose value the caller may read. */
async function reviewsOf(act: Act, coaches: readonly Id<'Account'>[]): Promise<readonly ToActByDay[]> {
  const near = await valuesToReview(act, coaches, addDays(act.today, aheadDays))
  if (near.length === 0) return []
  const sights = await sightsFor(act)
  const reviews: ToActByDay[] = []
  for (const one of near)
    if (showsValue(sights(one)) && (await findPlacement(act, one.id))?.phase === 'running') reviews.push(one)
  return reviews
}

async function sheetsOf(act: Act): Promise<readonly Counted[]> {
  const count = (await sheetsFor(act)).length
  return count > 0 ? [{ account: act.caller.account as Id<'Account'>, count }] : []
}
