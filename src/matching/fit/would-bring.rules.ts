import type { Demand } from './demand.ts'
import { type DemandChange, demandChanges, takesAway, withDemandChange } from './demand-change.rules.ts'
import { conditionsBetween, listOf } from './judge.rules.ts'
import type { ConditionName, Judgement } from './judgement.ts'
import type { Profile } from './profile.ts'
import type { FitSettings } from './settings.ts'

/** What one changed demand would do: for how many more people nothing is in the way, and how many of them fit at once. */
export interface Bringing {
  readonly change: DemandChange
  readonly opens: number
  readonly fits: number
}

/** Somebody who is shut out now, with the noes of her judgement. */
interface ShutOut {
  readonly person: Profile
  readonly noes: readonly ConditionName[]
}

/**
 * What each single change of a vacancy would bring, counted by judging again whom it can let in. Those of one demand
 * stand together, from little to much, and a larger one only where it brings more; the demand that costs most first.
 */
export function wouldBring(
  judged: readonly { readonly person: Profile; readonly judgement: Pick<Judgement, 'conditions'> }[],
  work: Demand,
  settings: FitSettings,
): readonly Bringing[] {
  const shut = judged.map(({ person, judgement }) => ({ person, noes: noesOf(judgement) })).filter(isNearlyIn)
  const counted = demandChanges(work, settings).map((change) => {
    const able = shut.filter(({ noes }) => noes.every((no) => takesAway[change.kind].includes(no)))
    const lists = able.map(({ person }) => {
      const after = withDemandChange(change, { person, work })
      return listOf(conditionsBetween(after.person, after.work, settings))
    })
    const fits = lists.filter((list) => list === 'fits').length
    return { change, opens: fits + lists.filter((list) => list === 'to-ask').length, fits }
  })
  return mostFirst(Map.groupBy(counted, ({ change }) => demandOfChange(change)))
}

const noesOf = ({ conditions }: Pick<Judgement, 'conditions'>) =>
  conditions.flatMap(({ name, verdict }) => (verdict === 'no' ? [name] : []))

/** No single change takes away more than two. */
const isNearlyIn = ({ noes }: ShutOut) => noes.length === 1 || noes.length === 2

/** Skills, certificates and the like stand for themselves; hours, hours of the clock and days are steps of one demand. */
function demandOfChange(change: DemandChange): string {
  switch (change.kind) {
    case 'without-daypart':
    case 'without-skill':
    case 'without-licence':
    case 'condition':
      return JSON.stringify(change)
    default:
      return change.kind
  }
}

function mostFirst(byDemand: ReadonlyMap<string, readonly Bringing[]>): readonly Bringing[] {
  return [...byDemand]
    .map(([demand, steps]) => ({ demand, steps: steps.filter(({ opens }, at) => opens > mostOf(steps.slice(0, at))) }))
    .sort((a, b) => mostOf(b.steps) - mostOf(a.steps) || (a.demand < b.demand ? -1 : 1))
    .flatMap(({ steps }) => steps)
}

const mostOf = (steps: readonly Bringing[]) => Math.max(0, ...steps.map(({ opens }) => opens))
