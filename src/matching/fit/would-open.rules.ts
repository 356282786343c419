import { type Change, changesFrom, personAfter, workAfter } from './change.rules.ts'
import type { Demand } from './demand.ts'
import { conditionsBetween, judgeOne } from './judge.rules.ts'
import type { Condition, ConditionName } from './judgement.ts'
import type { Profile } from './profile.ts'
import type { FitSettings } from './settings.ts'

/** What one change would do: vacancies in which nothing is in the way any more, and how many of them fit at once. */
export interface Opening {
  readonly change: Change
  readonly opens: number
  readonly fits: number
}

/**
 * Which single change opens most vacancies; counted by holding each of them against it again as if it had happened. A
 * change leaves all conditions but one as they were, so that one is judged anew and no points are needed.
 */
export function wouldOpen(person: Profile, vacancies: readonly Demand[], settings: FitSettings): readonly Opening[] {
  const almost = vacancies.flatMap((work) => oneNo(work, conditionsBetween(person, work, settings)))
  const byCondition = Map.groupBy(almost, ({ no }) => no.name)
  return distinct(almost.flatMap(({ no }) => changesFrom(no.remedy, settings)))
    .map((change) => countOpened(change, person, byCondition.get(touches[change.kind]) ?? [], settings))
    .filter(({ opens }) => opens > 0)
    .sort((a, b) => b.opens - a.opens || b.fits - a.fits || compareText(keyOf(a.change), keyOf(b.change)))
}

/** Work with one thing in its way, and whether something else is still to be asked. */
interface Almost {
  readonly work: Demand
  readonly no: Extract<Condition, { verdict: 'no' }>
  readonly asks: boolean
}

function oneNo(work: Demand, conditions: readonly Condition[]): readonly Almost[] {
  const noes = conditions.filter((condition) => condition.verdict === 'no')
  const [no] = noes
  return no && noes.length === 1 ? [{ work, no, asks: conditions.some(({ verdict }) => verdict === 'unknown') }] : []
}

function countOpened(change: Change, person: Profile, almost: readonly Almost[], settings: FitSettings): Opening {
  const after = personAfter(change, person)
  const judgeAgain = judgeOne[touches[change.kind]]
  let [opens, fits] = [0, 0]
  for (const { work, asks } of almost) {
    const { verdict } = judgeAgain(after, workAfter(change, work), settings)
    if (verdict === 'no') continue
    opens += 1
    if (verdict === 'yes' && !asks) fits += 1
  }
  return { change, opens, fits }
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

const keyOf = (change: Change) => JSON.stringify(change)
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function distinct(changes: readonly Change[]): readonly Change[] {
  return [...new Map(changes.map((change) => [keyOf(change), change])).values()]
}
