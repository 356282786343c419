import { colleaguesById, mayDo, organisationNames } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import type { Signature } from '#trajectories/public.ts'
import { openWorkOf, type Work } from '#trajectories/public.ts'
import { type Day, done, type Id, notFound, spokenName } from '#values/public.ts'
import { type DecisionClock, decisionClock, objectionBy } from '../decisions/clock.rules.ts'
import { clockIn } from '../decisions/clock-of.ts'
import { type ByTheRule, byTheRule } from '../decisions/decision.rules.ts'
import { type Decision, isAnswer, type Objection } from '../decisions/decision.ts'
import { objectedTo, payerDecidesHere, saidOn } from '../decisions/said-on.ts'
import { isAsked } from '../signatures/is-signed.ts'
import type { RequestBody } from '../signatures/text.ts'
import { textOf } from '../signatures/text-of.ts'
import { partFactsWith, payerNow, regimesOfRequest, rulesFor } from './facts-of.ts'
import { findRequest } from './find-request.ts'
import { isBeyond, isLast } from './grant.rules.ts'
import { isReady, type Part, type PartStatus, parts, statusOf } from './parts.rules.ts'
import type { Regime } from './regimes.ts'
import type { CoachingRequest, Goal } from './request.ts'
import { waiting } from './request.ts'
import { lateIn } from './send-request.ts'

/** One request on one page: its parts, whose names stand under it, what was decided, and what can be done now. */
export interface RequestView extends Omit<CoachingRequest, 'subject' | 'holder' | 'payer' | 'madeBy' | 'since'> {
  readonly name: string
  readonly dossier: Id<'Dossier'>
  readonly firmName: string
  readonly payer: {
    readonly kind: 'uwv' | 'municipality'
    /** Of an organisation that works here. */
    readonly id: Id<'Organisation'> | null
    readonly name: string
    readonly works: boolean
  } | null
  readonly goals: readonly Goal[]
  readonly mostGoals: number | null
  /** The last of the usual half-years, or one beyond them: then it is decided with a reason. */
  readonly term: 'last' | 'beyond' | null
  readonly statuses: Readonly<Record<Part, PartStatus>>
  readonly ready: boolean
  readonly regimes: readonly Regime[]
  readonly works: readonly Work[]
  readonly text: { readonly body: RequestBody; readonly names: readonly Signature[]; readonly asked: boolean } | null
  readonly signed: boolean
  readonly lateness: ReturnType<typeof lateIn> | null
  readonly rule: ByTheRule | null
  readonly rate: number | null
  readonly clock: DecisionClock | null
  readonly decisions: readonly (Decision & { readonly by: Day | null; readonly decidedByName: string | null })[]
  readonly answer: Decision | null
  readonly objectionBy: Day | null
  readonly objections: readonly Objection[]
  /** The own firm, as long as it can be changed. */
  readonly mayChange: boolean
  readonly mine: boolean
  /** Whether I decide, whether I write down a letter, or whether the payer does it on its screen. */
  readonly decides: 'me' | 'letter' | 'payer' | null
}

export const seeRequest = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'see-coaching', async (act) => {
    const request = await findRequest(act, id)
    const card = request && (await findCard(act, request))
    if (!request || !card) return notFound()
    await act.look([request, card], 'coaching')
    return done(await viewOf(act, request, { dossier: card.id, name: spokenName(card.name) }))
  })

async function viewOf(act: Act, request: CoachingRequest, who: Pick<RequestView, 'name' | 'dossier'>) {
  const { subject: _s, holder: _h, madeBy: _m, since: _since, ...plain } = request
  const regimes = await regimesOfRequest(act, request)
  const decisions = await saidOn(act, [request.id])
  const answer = decisions.findLast(isAnswer) ?? null
  const rules = await rulesFor(act, request, answer?.on)
  const facts = await partFactsWith(act, request, regimes, rules)
  const { goals, mostGoals } = facts
  const text = await textShown(act, request)
  const mine = request.firm === act.caller.organisation && mayDo(act.caller, 'coach')
  const mayChange = mine && isAsked(request)
  const lateness = request.start ? lateIn(request, request.receivedOn ?? act.today, rules) : null
  const view: RequestView = {
    ...plain,
    ...who,
    firmName: (await organisationNames(act, [request.firm])).get(request.firm) ?? '',
    payer: await payerShown(act, request),
    goals,
    mostGoals,
    term: isBeyond(request, rules) ? 'beyond' : isLast(request, rules) ? 'last' : null,
    statuses: Object.fromEntries(parts.map((part) => [part, statusOf(part, facts)])) as RequestView['statuses'],
    ready: isReady(facts),
    regimes,
    works: mayChange
      ? (await openWorkOf(act, request)).filter((one) => (one.kind === 'trial') === (request.kind === 'trial'))
      : [],
    text,
    signed: text?.names.every(({ signedOn }) => signedOn !== null) ?? false,
    lateness,
    rule: byTheRule(request, lateness?.earliest ?? null),
    rate: rules.rate,
    clock:
      request.receivedOn && !answer ? decisionClock(clockIn(request, decisions, act.today), rules, act.today) : null,
    decisions: await withNames(act, decisions),
    answer,
    objectionBy: answer && objectionBy(answer.on, rules),
    objections: await objectedTo(act, request.id),
    mayChange,
    mine,
    decides: waiting.some((phase) => phase === request.phase) ? await whoDecides(act, request, mine) : null,
  }
  return view
}

async function textShown(act: Act, request: CoachingRequest): Promise<RequestView['text']> {
  const found = await textOf(act, request.id)
  return found ? { body: found.text.body, names: found.names, asked: isAsked(request) } : null
}

async function payerShown(act: Act, request: CoachingRequest): Promise<RequestView['payer']> {
  const payer = await payerNow(act, request)
  if (!payer) return null
  const names = payer.id ? await organisationNames(act, [payer.id]) : new Map<string, string>()
  return {
    kind: payer.kind,
    id: payer.id,
    name: payer.name ?? names.get(payer.id ?? '') ?? '',
    works: await payerDecidesHere(act, { ...request, payer }),
  }
}

async function whoDecides(act: Act, request: CoachingRequest, mine: boolean): Promise<RequestView['decides']> {
  if (request.payer?.id && request.payer.id === act.caller.organisation)
    return mayDo(act.caller, 'decide-coaching') ? 'me' : 'payer'
  if (await payerDecidesHere(act, request)) return 'payer'
  return mine ? 'letter' : null
}

async function withNames(act: Act, decisions: readonly Decision[]): Promise<RequestView['decisions']> {
  const names = await colleaguesById(
    act,
    decisions.map(({ decidedBy }) => decidedBy),
  )
  return decisions.map((one) => ({ ...one, decidedByName: names.get(one.decidedBy ?? '')?.name ?? null }))
}
