import { sql } from 'kysely'
import type { Act, House } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { isOver } from '../acting/acting.rules.ts'
import { actingAbout } from '../acting/acting-about.ts'
import { type Following, follow, type Way } from './follow.ts'
import type { Merging } from './merge.store.ts'
import { closed, narrowed, narrowest, type ReachChange, type SaidChange } from './narrow.rules.ts'
import {
  closeAccounts,
  emergenciesUnderWay,
  everythingSaid,
  numberedOf,
  openAccountsOf,
  reachRows,
  reopenAccounts,
  sameRequestOpen,
  saveReach,
  saveSaid,
  unsaySaid,
} from './reach.store.ts'

type Subject = Id<'Subject'>

/** What `access` knows of two people of one holder, that decides which of the two stays. */
export interface Standing {
  readonly numbered: ReadonlySet<Subject>
  readonly withAccount: ReadonlySet<Subject>
  readonly withActing: ReadonlySet<Subject>
}

export async function standingOf(act: Act, holder: Merging['holder'], subjects: readonly Subject[]): Promise<Standing> {
  const acting = await Promise.all(subjects.map((subject) => actingAbout(act, { subject, holder })))
  return {
    numbered: await numberedOf(act, subjects),
    withAccount: new Set((await openAccountsOf(act, subjects)).map(({ subject }) => subject)),
    withActing: new Set(subjects.filter((_, at) => acting[at]?.some((one) => !isOver(one, act.today)))),
  }
}

export type ReachConflict = 'emergency-under-way' | 'same-request-open'

/** Why the two cannot become one now. */
export async function reachConflicts(act: Act, { holder, kept, merged }: Merging): Promise<readonly ReachConflict[]> {
  return [
    (await emergenciesUnderWay(act, merged, holder)) ? ('emergency-under-way' as const) : null,
    (await sameRequestOpen(act, holder, kept, merged)) ? ('same-request-open' as const) : null,
  ].filter((one) => one !== null)
}

/** Everything that changes in who may see and do what, so that it can be put back. */
export interface ReachBefore {
  readonly kept: readonly ReachChange[]
  readonly merged: readonly ReachChange[]
  readonly said: SaidChange
  readonly accounts: readonly string[]
  readonly closedAt: string
}

/** What would change. Nothing is written. */
export async function reachAfter(act: Act, { holder, kept, merged }: Merging): Promise<ReachBefore> {
  const [here, there] = [await reachRows(act, kept, holder), await reachRows(act, merged, holder)]
  return {
    kept: narrowed(here, there, holder, act.today),
    merged: closed(there, holder, act.today),
    said: narrowest(await everythingSaid(act, kept, holder), await everythingSaid(act, merged, holder)),
    accounts: (await openAccountsOf(act, [merged])).map(({ id }) => id),
    closedAt: act.now,
  }
}

const tablesThatFollow: readonly Following[] = [
  {
    table: 'access.rights_request',
    sealed: { line_sealed: () => 'rights_line', answer_sealed: () => 'rights_answer' },
  },
  { table: 'access.paper_letter' },
  { table: 'access.look_question' },
  {
    table: 'access.emergency',
    sealed: { line_sealed: () => 'emergency_line', verdict_line_sealed: () => 'emergency_verdict' },
  },
]

export type Moved = Readonly<Record<string, readonly string[]>>

/** Her rights, questions and letters follow; who may see what becomes narrower, and nobody's way in becomes wider. */
export async function mergeReach(house: House, act: Act, merging: Merging, after: ReachBefore): Promise<Moved> {
  const way: Way = { holder: merging.holder, from: merging.merged, to: merging.kept }
  const moved: Record<string, readonly string[]> = {}
  for (const one of tablesThatFollow) moved[one.table] = await follow(house, act, way, one)
  await objectionsFollow(act, way, moved['access.rights_request'] ?? [])
  moved['access.release'] = await follow(house, act, way, { table: 'access.release', only: after.said.follows })
  await saveSaid(act, after.said)
  await saveReach(act, [...after.kept, ...after.merged])
  await closeAccounts(act, after.accounts, after.closedAt)
  return moved
}

/** The same way back. */
export async function unmergeReach(house: House, act: Act, merging: Merging, before: ReachBefore, moved: Moved) {
  const way: Way = { holder: merging.holder, from: merging.kept, to: merging.merged }
  for (const one of [...tablesThatFollow, { table: 'access.release' }])
    await follow(house, act, way, { ...one, only: moved[one.table] ?? [] })
  await objectionsFollow(act, way, moved['access.rights_request'] ?? [])
  await unsaySaid(act, before.said)
  await saveReach(act, [...before.kept, ...before.merged], true)
  await reopenAccounts(act, before.accounts, before.closedAt)
}

/** An objection stands with the request that it came in by. */
const objectionsFollow = (act: Act, { from, to }: Way, requests: readonly string[]) =>
  sql`update access.objection set subject_id = ${to}
    where subject_id = ${from} and request_id = any(${[...requests]}::uuid[])`.execute(act.figures())
