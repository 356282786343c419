import { employerNames } from '#employers/public.ts'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import { findPlacement } from './find-placement.ts'
import { listPlacements } from './placement.store.ts'
import { open, type Phase, type Placement } from './placement.ts'
import { lastTerms } from './terms-now.ts'

/** One piece of work as a room above needs it: where, since when, and what was agreed last. */
export interface Work {
  readonly id: Id<'Placement'>
  readonly kind: Placement['kind']
  readonly phase: Phase
  readonly employer: Id<'Employer'> | null
  readonly at: string
  readonly from: Day
  readonly until: Day | null
  readonly minutesWeek: number | null
  readonly tasks: string | null
}

/** Work in reach, or nothing. Whoever shows it writes the look. */
export async function workOf(act: Act, id: string): Promise<Work | undefined> {
  const found = await findPlacement(act, id)
  if (!found) return undefined
  await act.look([found], 'placement')
  return toWork(act, found)
}

/** What she does on trial, or does now: the newest first. */
export async function openWorkOf(act: Act, { subject, holder }: Read): Promise<readonly Work[]> {
  const found = await listPlacements(act, { subject, holder, phases: open })
  await act.look(found, 'placement')
  const works: Work[] = []
  for (const one of found) works.push(await toWork(act, one))
  return works
}

async function toWork(act: Act, one: Placement): Promise<Work> {
  const terms = await lastTerms(act, one.id)
  const names = one.employer ? await employerNames(act, [one.employer]) : new Map<string, string>()
  return {
    id: one.id,
    kind: one.kind,
    phase: one.phase,
    employer: one.employer,
    at: names.get(one.employer ?? '') ?? '',
    from: one.startedOn ?? one.decision?.from ?? one.from,
    until: one.endedOn ?? one.decision?.until ?? terms?.until ?? one.askedUntil,
    minutesWeek: terms?.minutesWeek ?? null,
    tasks: terms?.tasks ?? null,
  }
}
