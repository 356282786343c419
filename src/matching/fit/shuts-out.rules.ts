import { type ConditionName, conditionNames, hasOneNo, type Judgement } from './judgement.ts'

/** One demand of a vacancy: how many people it shuts out, and how many of them nothing else is in the way. */
export interface ShutsOut {
  readonly condition: ConditionName
  readonly people: number
  readonly onlyThis: number
}

/** Which demand shuts out most people; `onlyThis` of them have no other no once it is dropped. */
export function shutsOut(judgements: readonly Judgement[]): readonly ShutsOut[] {
  return conditionNames
    .map((condition, place) => {
      const shut = judgements.filter(({ conditions }) => conditions[place]?.verdict === 'no')
      return { condition, people: shut.length, onlyThis: shut.filter(hasOneNo).length }
    })
    .filter(({ people }) => people > 0)
    .sort((a, b) => b.people - a.people || b.onlyThis - a.onlyThis)
}
