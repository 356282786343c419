import type { Act } from '#platform/public.ts'
import type { Day } from '#values/public.ts'
import { tellAt } from './handover.rules.ts'
import {
  type Dossiers,
  type HandoverRow,
  keepHandover,
  markUndone,
  moveAlong,
  moveBack,
  type WentAlong,
} from './handover.store.ts'

export type { WentAlong } from './handover.store.ts'

/** A line for each, what is open goes along when it begins now, and she hears of it when nothing takes it back any more. */
export async function handOver(act: Act, dossiers: Dossiers, what: HandoverRow) {
  const none: WentAlong = { tasks: [], notes: [] }
  if (dossiers.length === 0) return { lines: new Map<string, string>(), along: none }
  const along = what.begins ? await moveAlong(act, dossiers, what.to) : none
  const lines = await keepHandover(act, what, dossiers)
  for (const handed of lines.values()) await act.tell({ name: 'DossierHanded', handed }, tellAt(what.from, act))
  return { lines, along }
}

interface Undone {
  readonly lines: readonly string[]
  readonly dossiers: Dossiers
  readonly to: string
  readonly from: Day
  readonly along: WentAlong
}

/** The lines no longer stand; what went along goes back. What should begin later does not begin. */
export async function takeBackHandover(act: Act, { lines, dossiers, to, from, along }: Undone): Promise<void> {
  await markUndone(act, lines)
  if (from <= act.today) await moveBack(act, along, to, dossiers)
}
