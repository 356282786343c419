import { colleaguesById, isRelated, mayDo } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done, type Id, type Lang, notFound, spokenName } from '#values/public.ts'
import type { Part, Signature } from '../agreements/agreement.ts'
import { agreementFor } from '../agreements/agreements-of.ts'
import { findPlacement } from './find-placement.ts'
import { mayChangeWork } from './hold-to-change.ts'
import { stepsFor, termsOn } from './placement.rules.ts'
import type { Decision, Placement, Terms } from './placement.ts'
import type { StepName } from './placement.workflow.ts'
import type { PlacementRow } from './placement-row.ts'
import { namesFor, placementsIn } from './see-placements.ts'
import { type KeptTerms, termsOf } from './term.store.ts'

/** One piece of work on one page: how it stands, what was agreed, who signed, and what can be done now. */
export interface PlacementView extends PlacementRow {
  readonly startedOn: Day | null
  readonly endedOn: Day | null
  readonly endReason: string | null
  readonly next: Placement['next']
  readonly tasks: string | null
  readonly supervisor: string | null
  readonly vacancyId: Id<'Vacancy'> | null
  readonly employment: Id<'Placement'> | null
  readonly trial: TrialView | null
  readonly changes: readonly (Terms & { readonly by: string | null; readonly on: Day })[]
  readonly agreement: {
    readonly parts: { readonly [lang in Lang]: readonly Part[] }
    readonly signatures: readonly Signature[]
  } | null
  /** Not who reads on her own yes alone. */
  readonly mayChange: boolean
  readonly steps: readonly StepName[]
  /** The assignments of an employment, and beside an assignment the employment behind it. */
  readonly beside: readonly PlacementRow[]
}

interface TrialView {
  readonly payer: string
  readonly payerKind: 'uwv' | 'municipality'
  readonly askedUntil: Day | null
  readonly decision: Decision | null
  /** Whether I decide, whether I write down a letter, or whether the payer does it on the screen. */
  readonly decides: 'me' | 'letter' | 'payer' | null
}

export const seePlacement = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'see-placements', async (act) => {
    const placement = await findPlacement(act, id)
    const card = placement && (await findCard(act, placement))
    if (!placement || !card) return notFound()
    await act.look([placement, card], 'placement')
    return done(await viewOf(act, placement, { dossier: card.id, name: spokenName(card.name) }))
  })

async function viewOf(act: Act, placement: Placement, who: Pick<PlacementRow, 'dossier' | 'name'>) {
  const names = await namesFor(act, [placement])
  const all = await termsOf(act, [placement.id])
  const now = termsOn(all, placement.endedOn ?? act.today)
  const signed = await agreementFor(act, placement.id)
  const mayChange = mayDo(act.caller, 'place') && (await mayChangeWork(act, placement))
  const view: PlacementView = {
    ...who,
    ...base(placement),
    at: names.employers.get(placement.employer ?? '') ?? names.organisations.get(placement.lender ?? '') ?? '',
    vacancy: names.vacancies.get(placement.vacancy ?? '')?.title ?? null,
    until: placement.endedOn ?? now?.until ?? null,
    minutesWeek: now?.minutesWeek ?? null,
    tasks: now?.tasks ?? null,
    trial: await trialOf(act, placement, names.organisations),
    changes: await changesOf(act, all),
    agreement: signed
      ? { parts: signed.agreement.body, signatures: signed.signatures.map((one) => namedFor(act, placement, one)) }
      : null,
    mayChange,
    steps: mayChange ? stepsFor(placement.kind, placement.phase, 'professional') : [],
    beside: await besideOf(act, placement),
  }
  return view
}

/** Who acts for her is known by name to who keeps her dossier; others read as what he signs, which is all they need. */
const namedFor = (act: Act, { holder }: Placement, one: Signature): Signature =>
  one.relation && holder !== act.caller.organisation ? { ...one, name: '' } : one

const base = (one: Placement) => ({
  ...{ id: one.id, kind: one.kind, phase: one.phase, since: one.since, employer: one.employer },
  ...{ startedOn: one.startedOn, endedOn: one.endedOn, endReason: one.endReason, next: one.next },
  ...{ supervisor: one.supervisor, vacancyId: one.vacancy, employment: one.employment },
  from: one.startedOn ?? one.from,
})

async function trialOf(
  act: Act,
  placement: Placement,
  organisations: ReadonlyMap<string, string>,
): Promise<TrialView | null> {
  const { payer, askedUntil, decision } = placement
  if (!payer) return null
  return {
    payer: payer.name ?? organisations.get(payer.id ?? '') ?? '',
    payerKind: payer.kind,
    askedUntil,
    decision,
    decides: decision || placement.phase !== 'requested' ? null : await whoDecides(act, placement),
  }
}

async function whoDecides(act: Act, placement: Placement): Promise<TrialView['decides']> {
  const payer = placement.payer?.id
  if (payer && payer === act.caller.organisation) return mayDo(act.caller, 'decide-trial') ? 'me' : 'payer'
  if (payer && (await isRelated(act, placement, payer))) return 'payer'
  return mayDo(act.caller, 'place') && (await mayChangeWork(act, placement)) ? 'letter' : null
}

async function changesOf(act: Act, terms: readonly KeptTerms[]): Promise<PlacementView['changes']> {
  const colleagues = await colleaguesById(
    act,
    terms.map(({ by }) => by),
  )
  return terms.toReversed().map(({ from, until, minutesWeek, tasks, by, at }) => ({
    ...{ from, until, minutesWeek, tasks },
    by: colleagues.get(by ?? '')?.name ?? null,
    on: at.slice(0, 10) as Day,
  }))
}

async function besideOf(act: Act, { kind, id, employment, subject, holder }: Placement) {
  if (kind === 'employment') return placementsIn(act, { employment: id, subject, holder })
  if (!employment) return []
  return (await placementsIn(act, { subject, holder, kinds: ['employment'] })).filter((row) => row.id === employment)
}
