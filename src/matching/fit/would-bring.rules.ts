import type { Demand } from './demand.ts'
import { type DemandChange, demandChanges, takesAway, withDemandChange } from './demand-change.rules.ts'
import { judgeOne } from './judge.rules.ts'
import type { ConditionName, Judgement } from './judgement.ts'
import type { Profile } from './profile.ts'
import type { FitSettings } from './settings.ts'
import type { Verdict } from './verdict.ts'

/** What one changed demand would do: for how many more people nothing is in the way, and how many of them fit at once. */
export interface Bringing {
  readonly change: DemandChange
  readonly opens: number
  readonly fits: number
}

/** Somebody who is shut out now: what is in her way, and what is still to be asked. */
interface ShutOut {
  readonly person: Profile
  readonly noes: readonly ConditionName[]
  readonly asks: readonly ConditionName[]
}

/**
 * What each single change of a vacancy would bring, counted by judging again whom it can let in, and of her what it
 * touches. Those of one demand stand together, from little to much, and a larger one only where it brings more; the
 * demand that costs most first.
 */
export function wouldBring(
  judged: readonly { readonly person: Profile; readonly judgement: Pick<Judgement, 'conditions'> }[],
  work: Demand,
  settings: FitSettings,
): readonly Bringing[] {
  const shut = judged.map(shutOut).filter(isNearlyIn)
  const counted = demandChanges(work, settings).map((change) => countBrought(change, work, shut, settings))
  return mostFirst(Map.groupBy(counted, ({ change }) => demandOfChange(change)))
}

function countBrought(change: DemandChange, work: Demand, shut: readonly ShutOut[], settings: FitSettings): Bringing {
  const touched = touches(change)
  let [opens, fits] = [0, 0]
  for (const { person, noes, asks } of shut) {
    if (!noes.every((no) => takesAway[change.kind].includes(no))) continue
    const after = withDemandChange(change, { person, work })
    const verdicts = touched.map((name) => judgeOne[name](after.person, after.work, settings).verdict)
    if (verdicts.includes('no')) continue
    opens += 1
    if (!verdicts.includes('unknown') && asks.every((name) => touched.includes(name))) fits += 1
  }
  return { change, opens, fits }
}

/** Without the early daypart work begins later, and then more is known of the first hour and of the bus. */
const touches = ({ kind }: DemandChange): readonly ConditionName[] =>
  kind === 'without-daypart' ? [...takesAway[kind], ...takesAway['first-start']] : takesAway[kind]

function shutOut({ person, judgement }: { person: Profile; judgement: Pick<Judgement, 'conditions'> }): ShutOut {
  const named = (verdict: Verdict) =>
    judgement.conditions.flatMap((condition) => (condition.verdict === verdict ? [condition.name] : []))
  return { person, noes: named('no'), asks: named('unknown') }
}

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
