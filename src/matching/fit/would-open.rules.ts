import { type Change, changesFrom, withChange } from './change.rules.ts'
import type { Demand } from './demand.ts'
import { judge } from './judge.rules.ts'
import { type ConditionName, hasOneNo, type Judgement, type Remedy } from './judgement.ts'
import type { Profile } from './profile.ts'
import type { FitSettings } from './settings.ts'
import type { Weights } from './weights.rules.ts'

/** What one change would do: vacancies in which nothing is in the way any more, and how many of them fit at once. */
export interface Opening {
  readonly change: Change
  readonly opens: number
  readonly fits: number
}

/** Which single change opens most vacancies; counted by judging each of them again as if it had happened. */
export function wouldOpen(
  person: Profile,
  vacancies: readonly Demand[],
  weights: Weights,
  settings: FitSettings,
): readonly Opening[] {
  const again = (work: Demand) => judge(person, work, weights, settings)
  const almost = vacancies
    .map((work) => ({ work, judgement: again(work) }))
    .filter(({ judgement }) => hasOneNo(judgement))
  const byCondition = Map.groupBy(almost, ({ judgement }) => inTheWay(judgement))
  return distinct(almost.flatMap(({ judgement }) => remediesOf(judgement)).flatMap((it) => changesFrom(it, settings)))
    .map((change) => {
      const lists = (byCondition.get(touches[change.kind]) ?? []).map(({ work }) => {
        const after = withChange(change, { person, work })
        return judge(after.person, after.work, weights, settings).list
      })
      const fits = lists.filter((list) => list === 'fits').length
      return { change, opens: fits + lists.filter((list) => list === 'to-ask').length, fits }
    })
    .filter(({ opens }) => opens > 0)
    .sort((a, b) => b.opens - a.opens || b.fits - a.fits || compareText(keyOf(a.change), keyOf(b.change)))
}

function remediesOf({ conditions }: Judgement): readonly Remedy[] {
  return conditions.flatMap((condition) => (condition.verdict === 'no' ? [condition.remedy] : []))
}

/** Which condition a change can take away; it leaves the others as they were. */
const touches: Readonly<Record<Change['kind'], ConditionName>> = {
  licence: 'licences',
  skill: 'skills',
  condition: 'conditions',
  further: 'distance',
  transport: 'distance',
  'more-hours': 'hours',
  'fewer-hours': 'hours',
  'build-up': 'hours',
  daypart: 'dayparts',
  speak: 'spoken-dutch',
}

const inTheWay = ({ conditions }: Judgement) => conditions.find(({ verdict }) => verdict === 'no')?.name

const keyOf = (change: Change) => JSON.stringify(change)
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function distinct(changes: readonly Change[]): readonly Change[] {
  return [...new Map(changes.map((change) => [keyOf(change), change])).values()]
}
