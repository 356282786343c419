import { readOver } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done, notFound, refused } from '#values/public.ts'
import { grantPeriod } from '../periods/periods-of.ts'
import { rulesFor } from '../requests/facts-of.ts'
import { holdRequest, holdToChange } from '../requests/find-request.ts'
import { isBeyond } from '../requests/grant.rules.ts'
import { type CoachingRequest, waiting } from '../requests/request.ts'
import { moveRequest } from '../requests/requests-of.ts'
import { lateIn } from '../requests/send-request.ts'
import { decisionClock } from './clock.rules.ts'
import { clockFacts } from './clock-of.ts'
import { byTheRule, completeBy, longerBy, mayGrant, mayPutAside } from './decision.rules.ts'
import type { DecideRequest, DecideRequestByLetter } from './decision.shapes.ts'
import { decisionsOn, keepDecision, type NewDecision, objectionsTo } from './decision.store.ts'
import { payerDecidesHere } from './said-on.ts'

/** Who pays says what it decided, on its own screen. Nobody else can, and it stays as it was said. */
export const decideRequest = (house: House, caller: Caller, id: string, says: DecideRequest) =>
  house.db.act(caller, 'decide-coaching', async (act) => {
    const request = await holdRequest(act, id)
    if (!request) return notFound()
    await act.look([request], 'coaching')
    if (!caller.organisation || request.payer?.id !== caller.organisation)
      return refused({ because: 'not-yours-to-decide', kind: 'not-allowed' } as const)
    return say(act, request, says, { hand: 'payer', on: act.today, letter: null })
  })

/** The letter of a payer that does not work here: the firm writes down what it says, its day and its reference. */
export const noteRequestDecision = (
  house: House,
  caller: Caller,
  id: string,
  { says, decidedOn, reference }: DecideRequestByLetter,
) =>
  house.db.act(caller, 'coach', async (act) => {
    const held = await holdToChange(act, id, waiting)
    if (!held.done) return held
    const request = held.value
    if (await payerDecidesHere(act, request))
      return refused({ because: 'payer-decides-here', kind: 'conflict' } as const)
    if (decidedOn > act.today) return refused({ because: 'not-ahead', kind: 'invalid' } as const)
    if (request.receivedOn && decidedOn < request.receivedOn)
      return refused({ because: 'before-it-was-received', kind: 'invalid' } as const)
    return say(act, request, says, { hand: 'letter', on: decidedOn, letter: reference })
  })

interface How {
  readonly hand: 'payer' | 'letter'
  readonly on: Day
  readonly letter: string | null
}

const nothing = {
  reason: null,
  missing: [],
  words: null,
  by: null,
  from: null,
  until: null,
  granted: null,
  share: null,
  rate: null,
  differsBecause: null,
} as const

async function say(act: Act, request: CoachingRequest, says: DecideRequest, how: How) {
  if (!waiting.some((phase) => phase === request.phase))
    return refused({ because: 'decided-already', kind: 'conflict' } as const)
  if (says.says === 'granted' || says.says === 'partly') return grant(act, request, says, how)
  if (says.says === 'refused') return refuse(act, request, says, how)
  if (says.says === 'not-processed') return putAside(act, request, says, how)
  return says.says === 'incomplete' ? askToComplete(act, request, says, how) : takeLonger(act, request, says, how)
}

type Said<S extends DecideRequest['says']> = Extract<DecideRequest, { says: S }>

async function grant(act: Act, request: CoachingRequest, says: Said<'granted'> | Said<'partly'>, how: How) {
  const read = readOver([says.differsBecause], says.meant)
  if (!read.done) return read
  if (request.phase !== 'sent') return refused({ because: 'to-be-completed', kind: 'conflict' } as const)
  const rules = await rulesFor(act, request, how.on)
  const late = lateIn(request, request.receivedOn ?? how.on, rules)
  const rule = byTheRule(request, late.earliest)
  const allowed = mayGrant(says, rule, request, how.on)
  if (!allowed.done) return allowed
  if (isBeyond(request, rules) && !says.differsBecause)
    return refused({ because: 'say-why-longer', kind: 'invalid' } as const)
  const { from, until, minutes: granted, differsBecause = null } = says
  const share = says.share ?? request.share
  const rate = says.rateCents ?? rules.rate
  const basis = { rules: rules.basis, lateness: late, byTheRule: rule, asked: request.asked, regime: request.regime }
  const kept = await keep(act, request, {
    ...nothing,
    ...how,
    says: says.says,
    from,
    until,
    granted,
    share,
    rate,
    differsBecause,
    basis,
  })
  if (!kept.done) return kept
  const period = await grantPeriod(act, {
    ...{ subject: request.subject, holder: request.holder, route: request.route, firm: request.firm },
    ...{ placement: request.placement, kind: request.kind, number: request.number, from, until, share, granted, rate },
    ofWorked: share !== null && (request.ofWorked ?? false),
    payerKind: request.payer?.kind ?? 'uwv',
    payer: request.payer?.id ?? null,
    payerName: request.payer?.name ?? null,
    ...{ regime: request.regime, decidedOn: how.on, reference: how.letter ?? request.reference, differsBecause, basis },
  })
  if (!period) return refused({ because: 'granted-already', kind: 'conflict' } as const)
  return done({ ...kept.value, period })
}

async function refuse(act: Act, request: CoachingRequest, says: Said<'refused'>, how: How) {
  const read = readOver([says.words], says.meant)
  if (!read.done) return read
  const basis = { rules: (await rulesFor(act, request, how.on)).basis }
  return keep(act, request, {
    ...nothing,
    ...how,
    says: 'refused',
    reason: says.reason,
    words: says.words ?? null,
    basis,
  })
}

async function putAside(act: Act, request: CoachingRequest, says: Said<'not-processed'>, how: How) {
  const incomplete = (await decisionsOn(act, [request.id])).find((one) => one.says === 'incomplete')
  if (!mayPutAside(request, incomplete, how.on))
    return refused({ because: 'time-is-not-over', kind: 'conflict', by: incomplete?.by ?? null } as const)
  const basis = { rules: (await rulesFor(act, request, how.on)).basis }
  return keep(act, request, { ...nothing, ...how, says: 'not-processed', reason: says.reason, basis })
}

async function askToComplete(act: Act, request: CoachingRequest, says: Said<'incomplete'>, how: How) {
  const rules = await rulesFor(act, request, how.on)
  const by = completeBy(how.on, rules, says.by)
  if (!by) return refused({ because: 'say-until-when', kind: 'invalid' } as const)
  return keep(act, request, {
    ...nothing,
    ...how,
    says: 'incomplete',
    missing: says.missing,
    by,
    basis: { rules: rules.basis },
  })
}

async function takeLonger(act: Act, request: CoachingRequest, says: Said<'longer'>, how: How) {
  const rules = await rulesFor(act, request, how.on)
  const clock = decisionClock(await clockFacts(act, request), rules, how.on)
  const by = longerBy(clock, says.by)
  if (!by.done) return by
  return keep(act, request, { ...nothing, ...how, says: 'longer', by: by.value, basis: { rules: rules.basis } })
}

/** The row is added once, and the request moves with it; what is said is told to whoever follows. */
async function keep(act: Act, request: CoachingRequest, decision: Omit<NewDecision, 'round'>) {
  const objected = (await objectionsTo(act, request.id)).some(({ outcome }) => outcome === 'changed')
  const kept = await keepDecision(act, request, { ...decision, round: objected ? 2 : 1 })
  if (!kept) return refused({ because: 'said-already', kind: 'conflict' } as const)
  const { says } = decision
  if (says !== 'longer' && !(await moveRequest(act, request, says, decision.on)))
    return refused({ because: 'changed-meanwhile', kind: 'conflict' } as const)
  await act.tell({ name: 'CoachingDecided', route: request.route, request: request.id, says })
  return done({ id: request.id, says })
}
