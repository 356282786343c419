import { colleaguesById, organisationNames } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { isLate, isOpen, type Moment, openFirst } from './moment.rules.ts'
import { momentsOfEmployer, openMomentsOf } from './moment.store.ts'

/** A moment with the names of who wrote it. */
export interface SaidMoment extends Moment {
  readonly by: string | null
  readonly organisationName: string | null
  readonly closedByName: string | null
  readonly open: boolean
  readonly late: boolean
}

/** Everything that was said lately, latest first; and what is still open, most urgent first. */
export async function momentsOf(act: Act, employer: Id<'Employer'>) {
  const said = await withNames(act, await momentsOfEmployer(act, employer, 100))
  const open = await withNames(act, await openMomentsOf(act, { employer, kinds: ['question', 'promise'] }))
  return { said, open: open.toSorted(openFirst) }
}

/** What these colleagues promised and did not keep yet, in all employers of the region. */
export async function promisesOf(act: Act, accounts: readonly Id<'Account'>[]): Promise<readonly SaidMoment[]> {
  if (accounts.length === 0) return []
  const open = await openMomentsOf(act, { accounts, kinds: ['promise'] })
  return (await withNames(act, open)).toSorted(openFirst)
}

/** Who visited an employer, by organisation, the last one first. */
export function visitorsIn(moments: readonly SaidMoment[]): readonly string[] {
  const visits = moments.filter(({ kind }) => kind === 'visit')
  return [...new Set(visits.map(({ organisationName }) => organisationName))].filter((name) => name !== null)
}

async function withNames(act: Act, moments: readonly Moment[]): Promise<readonly SaidMoment[]> {
  const who = await colleaguesById(
    act,
    moments.flatMap(({ account, closedBy }) => [account, closedBy]),
  )
  const where = await organisationNames(
    act,
    moments.flatMap(({ organisation }) => organisation ?? []),
  )
  const nameOf = (account: string | null) => (account ? (who.get(account)?.name ?? null) : null)
  return moments.map((moment) => ({
    ...moment,
    by: nameOf(moment.account),
    organisationName: moment.organisation ? (where.get(moment.organisation) ?? null) : null,
    closedByName: nameOf(moment.closedBy),
    open: isOpen(moment),
    late: isLate(moment, act.today),
  }))
}
