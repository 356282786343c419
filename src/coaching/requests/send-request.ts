import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done, latest, refused } from '#values/public.ts'
import { whyNotRecognised } from '../firm/firm.rules.ts'
import { papersFor } from '../firm/papers.ts'
import { halfYearOf } from '../periods/half-year.rules.ts'
import { isSignedByAll } from '../signatures/is-signed.ts'
import { latenessOf } from './deadline.rules.ts'
import { partFacts, payerNow, rulesFor } from './facts-of.ts'
import { holdToChange } from './find-request.ts'
import { grantFor } from './grant.rules.ts'
import { isReady } from './parts.rules.ts'
import type { SendRequest } from './request.shapes.ts'
import { saveRequest } from './request.store.ts'
import type { CoachingRequest } from './request.ts'
import type { RulesOfThen } from './rules-of-then.rules.ts'

/** The day of receipt counts. What it rests on is frozen with it, and late is said before it is sent. */
export const sendRequest = (house: House, caller: Caller, id: string, { receivedOn, knowsLate }: SendRequest) =>
  house.db.act(caller, 'coach', async (act) => {
    const held = await holdToChange(act, id, ['preparing'])
    if (!held.done) return held
    const request = held.value
    const received = receivedOn ?? act.today
    if (received > act.today) return refused({ because: 'not-ahead', kind: 'invalid' } as const)
    if (!isReady(await partFacts(act, request))) return refused({ because: 'not-ready', kind: 'conflict' } as const)
    if (!(await isSignedByAll(act, request))) return refused({ because: 'not-signed', kind: 'conflict' } as const)
    const payer = await payerNow(act, request, received)
    if (!payer) return refused({ because: 'who-pays-not-known', kind: 'conflict' } as const)
    const papers = whyNotRecognised(await papersFor(act, request.firm), 'job-coaching', received)
    if (papers) return refused({ because: papers, kind: 'conflict' } as const)
    const rules = await rulesFor(act, { ...request, receivedOn: received })
    const late = lateIn(request, received, rules)
    if (late.late && !knowsLate) return refused({ because: 'late', kind: 'conflict', ...late } as const)
    if (!(await saveSent(act, request, received, payer, rules)))
      return refused({ because: 'changed-meanwhile', kind: 'conflict' } as const)
    await act.tell({ name: 'CoachingRequested', route: request.route, request: request.id })
    return done({ id: request.id, reference: request.reference, receivedOn: received, late: late.late })
  })

type Payer = NonNullable<CoachingRequest['payer']>

const saveSent = (act: Act, request: CoachingRequest, received: Day, payer: Payer, rules: RulesOfThen) =>
  saveRequest(act, request, {
    phase: 'sent',
    phase_since: act.today,
    received_on: received,
    payer_kind: payer.kind,
    payer_id: payer.id,
    payer_name: payer.name,
    basis: JSON.stringify({ rules: rules.basis, lateness: lateIn(request, received, rules) }),
  })

/** What it costs to be late: the days before the last weeks, and the minutes of help in them. */
export function lateIn(
  request: Pick<CoachingRequest, 'number' | 'start' | 'from' | 'until' | 'minutesWeek' | 'share' | 'asked'>,
  received: Day,
  rules: RulesOfThen,
) {
  const start = firstDayAsked(request) ?? received
  const late = latenessOf(start, received, rules, followsAnother(request))
  const { from, until, minutesWeek, share, asked } = request
  const begins = late.earliest && from && late.earliest > from ? late.earliest : from
  const left =
    begins && until && minutesWeek && share && begins <= until ? grantFor(minutesWeek, begins, until, share).granted : 0
  return { ...late, minutesLost: late.late && late.earliest ? Math.max(0, (asked ?? 0) - left) : 0 }
}

/** Who takes over in the middle of a half-year asks for the first time. */
const followsAnother = ({ number, start, from }: Pick<CoachingRequest, 'number' | 'start' | 'from'>): boolean =>
  number !== null && number > 1 && start !== null && from === halfYearOf(start, number).from

/** Help that is asked from a later day than the work loses nothing before that day. */
const firstDayAsked = ({ start, from }: Pick<CoachingRequest, 'start' | 'from'>): Day | null =>
  start && from ? latest(start, from) : (start ?? from)
