import type { Beside } from '#people/public.ts'
import type { Act } from '#platform/public.ts'
import { addDays, type Day, type Id, newId } from '#values/public.ts'
import { bodyOf, signersOf } from '../agreements/agreement.rules.ts'
import type { Role } from '../agreements/agreement.ts'
import type { Kind, PayerKind, Phase } from '../placements/placement.ts'
import { trialTerm } from '../placements/trial.rules.ts'
import { keepSettled, type SettledRows } from './placements.store.ts'

/** Work that began before, or is asked for, with the day of each step. */
export interface SettledPlacement {
  readonly id: Id<'Placement'>
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly kind: Kind
  readonly phase: Extract<Phase, 'requested' | 'granted' | 'running'>
  readonly employer: Id<'Employer'> | null
  readonly lender: Id<'Organisation'> | null
  readonly employment: Id<'Placement'> | null
  readonly vacancy: Id<'Vacancy'> | null
  readonly from: Day
  readonly until: Day | null
  readonly minutesWeek: number
  readonly tasks: string | null
  readonly supervisor: string | null
  readonly trial: SettledTrial | null
  readonly madeOn: Day
  readonly madeBy: Id<'Account'>
  readonly madeByOrganisation: Id<'Organisation'>
}

interface SettledTrial {
  readonly payer: Id<'Organisation'>
  readonly payerKind: PayerKind
  readonly decidedOn: Day | null
  readonly signed: boolean
  /** What the text is filled in with. */
  readonly names: {
    readonly person: string
    readonly employer: string
    readonly payer: string
    readonly professional: string
    readonly beside: Beside | null
    readonly signsAt: string
  }
}

/** Work of many people at once, as far as it came. No letter leaves. */
export async function settlePlacements(act: Act, placements: readonly SettledPlacement[]): Promise<void> {
  const employmentsFirst = placements.toSorted(
    (a, b) => Number(a.kind !== 'employment') - Number(b.kind !== 'employment'),
  )
  const rows = employmentsFirst.map((one) => rowsOf(one))
  await keepSettled(act, {
    placements: rows.map(({ placement }) => placement),
    terms: rows.map(({ term }) => term),
    agreements: rows.flatMap(({ agreement }) => agreement ?? []),
    signatures: rows.flatMap(({ signatures }) => signatures),
  })
}

function rowsOf(one: SettledPlacement) {
  const who = { subject_id: one.subject, holder_id: one.holder }
  const at = `${one.madeOn}T09:00:00Z`
  const running = one.phase === 'running'
  const placement = {
    ...who,
    id: one.id,
    kind: one.kind,
    phase: one.phase,
    phase_since: running ? one.from : (one.trial?.decidedOn ?? one.madeOn),
    employer_id: one.employer,
    lender_id: one.lender,
    employment_id: one.employment,
    vacancy_id: one.vacancy,
    holds_place: one.vacancy !== null,
    supervisor: one.supervisor,
    first_day: one.from,
    started_on: running ? one.from : null,
    made_by: one.madeBy,
    made_by_organisation: one.madeByOrganisation,
    made_at: at,
    ...trialColumns(one),
  }
  const term = {
    ...who,
    placement_id: one.id,
    from_day: one.from,
    until_day: one.until,
    minutes_week: one.minutesWeek,
    tasks: one.tasks,
    written_by: one.madeBy,
    written_at: at,
  }
  return { placement, term, ...signedRows(one, who) }
}

function trialColumns({ trial, from, until }: SettledPlacement) {
  if (!trial) return {}
  const asked = { payer_id: trial.payer, payer_kind: trial.payerKind, asked_until: until }
  if (!trial.decidedOn) return asked
  const term = trialTerm(trial.payerKind, from)
  return {
    ...asked,
    decision: 'granted',
    decided_on: trial.decidedOn,
    decided_by_organisation: trial.payer,
    granted_from: from,
    granted_until: until,
    law_basis: JSON.stringify(term.done ? term.value : null),
  }
}

type Who = { readonly subject_id: string; readonly holder_id: string }
type Signed = { agreement: SettledRows['agreements'][number] | null; signatures: SettledRows['signatures'] }

function signedRows({ id, trial, from, until, ...one }: SettledPlacement, who: Who): Signed {
  if (!trial?.decidedOn || !until) return { agreement: null, signatures: [] }
  const { names } = trial
  const { supervisor, tasks, minutesWeek } = one
  const body = bodyOf({ ...names, supervisor: supervisor ?? '', tasks: tasks ?? '', minutesWeek, from, until })
  const agreement = newId<'Agreement'>()
  const beside = { relation: names.beside?.relation ?? null, acting_id: names.beside?.acting ?? null }
  const said: Readonly<Record<Role, string>> = {
    candidate: names.person,
    representative: names.beside?.name ?? '',
    employer: names.signsAt,
    professional: names.professional,
  }
  const signedAt = trial.signed ? `${addDays(trial.decidedOn, 1)}T10:00:00Z` : null
  return {
    agreement: {
      ...who,
      id: agreement,
      placement_id: id,
      body,
      made_by: one.madeBy,
      made_at: `${trial.decidedOn}T10:00:00Z`,
    },
    signatures: signersOf(names).map((role) => ({
      ...{ ...who, agreement_id: agreement, role, name: said[role] },
      ...(role === 'representative' && beside),
      how: signedAt && (role === 'professional' ? 'desk' : 'link'),
      signed_at: signedAt,
    })),
  }
}
