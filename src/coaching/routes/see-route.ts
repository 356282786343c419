import { colleaguesById, colleaguesHere, organisationNames, sightsFor } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { placementsIn } from '#trajectories/public.ts'
import { done, type Id, notFound, spokenName } from '#values/public.ts'
import type { Period } from '../periods/period.ts'
import { grantedOn } from '../periods/periods-of.ts'
import { type NextToAsk, nextToAsk } from '../requests/next-to-ask.ts'
import { factsFor } from './facts-for.ts'
import { findRoute } from './find-route.ts'
import { handsOf } from './hands-of.ts'
import { pausesOf } from './pause.store.ts'
import { payerOn } from './payer.rules.ts'
import { payersOf } from './payer.store.ts'
import { inTheWay, mayPause, stepsFor } from './route.rules.ts'
import type { Ground, Pause, Route } from './route.ts'
import type { Condition, StepName } from './route.workflow.ts'
import { type StepTaken, stepsOf } from './step.store.ts'

/** One route on one page: how it stands, what can be done, who pays, and all that happened. */
export interface RouteView extends Omit<Route, 'firm' | 'coach' | 'madeBy' | 'subject' | 'holder'> {
  readonly dossier: Id<'Dossier'>
  readonly name: string
  readonly firm: string
  readonly coach: string | null
  readonly payers: readonly PayerView[]
  readonly pauses: readonly Pause[]
  readonly periods: readonly Period[]
  /** The half-year that the firm can ask for now. */
  readonly next: NextToAsk | null
  readonly taken: readonly (StepTaken & { readonly byName: string | null })[]
  readonly offers: readonly { readonly step: StepName; readonly inTheWay: Condition | null }[]
  readonly mayPause: boolean
  readonly mayChangePayer: boolean
  /** The caller coaches here, or pays. */
  readonly mine: boolean
  /** Her work that a step can be about. */
  readonly work: readonly {
    readonly id: string
    readonly kind: string
    readonly at: string
    readonly from: string
    readonly phase: string
  }[]
  readonly coaches: readonly { readonly id: string; readonly name: string }[]
}

export interface PayerView {
  readonly from: string
  readonly name: string
  readonly kind: 'uwv' | 'municipality'
  /** Nothing for who may not read it, and while it is not known. */
  readonly ground: Ground | null
  readonly now: boolean
}

export const seeRoute = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'see-coaching', async (act) => {
    const route = await findRoute(act, id)
    const card = route && (await findCard(act, route))
    if (!route || !card) return notFound()
    await act.look([route, card], 'coaching')
    return done(await viewOf(act, route, { dossier: card.id, name: spokenName(card.name) }))
  })

async function viewOf(act: Act, route: Route, who: Pick<RouteView, 'dossier' | 'name'>): Promise<RouteView> {
  const { firm, coach, madeBy: _, subject, holder, ...shown } = route
  const payers = await payersOf(act, [route.id])
  const now = payerOn(payers, act.today)
  const by = await handsOf(act, route, now)
  const facts = await factsFor(act, route, act.today)
  const taken = await stepsOf(act, route.id)
  const people = await colleaguesById(act, [coach, ...taken.map((one) => one.by)])
  const houses = await organisationNames(act, [firm, ...payers.flatMap((one) => one.id ?? [])])
  const sight = (await sightsFor(act))(route).ground
  const isFirm = by.includes('firm')
  return {
    ...shown,
    ...who,
    firm: houses.get(firm) ?? '',
    coach: people.get(coach ?? '')?.name ?? null,
    payers: payers.map((one) => ({
      ...{
        from: one.from,
        kind: one.kind,
        now: one === now,
        ground: sight === 'open' || sight === 'read' ? one.ground : null,
      },
      name: one.name ?? houses.get(one.id ?? '') ?? '',
    })),
    pauses: await pausesOf(act, [route.id]),
    periods: await grantedOn(act, [route.id]),
    next: isFirm && route.phase === 'placed' ? await nextToAsk(act, route) : null,
    taken: taken.map((one) => ({ ...one, byName: people.get(one.by ?? '')?.name ?? null })),
    offers: stepsFor(route.kind, route.phase, by).map((step) => ({ step, inTheWay: inTheWay(route, step, facts, by) })),
    mayPause: isFirm && mayPause(route.phase),
    mayChangePayer: by.length > 0 && route.endedOn === null,
    mine: by.length > 0,
    work: by.length > 0 ? await workOf(act, { subject, holder }) : [],
    coaches: isFirm ? await colleaguesHere(act, ['job-coach']) : [],
  }
}

async function workOf(act: Act, about: { subject: string; holder: string }): Promise<RouteView['work']> {
  const rows = await placementsIn(act, about)
  return rows.map(({ id, kind, at, from, phase }) => ({ id, kind, at, from, phase }))
}
