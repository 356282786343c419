import { addDays, type Day, done, type Outcome, refused } from '#values/public.ts'

/** Three tasks of three people: nobody decides on what they measured, or speaks for whom they judge. */
export interface ThreeNames {
  readonly measuredBy: string
  readonly heard: string
  readonly decidedBy: string
}

export interface WageValueDays {
  readonly measuredOn: Day
  readonly decidedOn: Day
  readonly from: Day
  readonly reviewOn: Day
}

export type KeepRefusal = {
  readonly because: 'names-not-different' | 'days-in-order' | 'review-later' | 'from-later-day'
  readonly kind: 'invalid'
  readonly field: 'heard' | 'decidedOn' | 'reviewOn' | 'from'
}

/** Whether a measure may be kept beside those that stand. An earlier one is never changed by it. */
export function mayKeep(
  asked: ThreeNames & WageValueDays,
  before: readonly WageValueDays[],
  today: Day,
): Outcome<null, KeepRefusal> {
  const no = (because: KeepRefusal['because'], field: KeepRefusal['field']) =>
    refused({ because, kind: 'invalid', field } as KeepRefusal)
  if (!areThree(asked)) return no('names-not-different', 'heard')
  if (asked.measuredOn > asked.decidedOn || asked.decidedOn > today) return no('days-in-order', 'decidedOn')
  if (asked.reviewOn <= asked.decidedOn || asked.reviewOn <= asked.from) return no('review-later', 'reviewOn')
  if (before.some(({ from, decidedOn }) => from >= asked.from || decidedOn > asked.decidedOn))
    return no('from-later-day', 'from')
  return done(null)
}

const areThree = ({ measuredBy, heard, decidedBy }: ThreeNames) =>
  new Set([measuredBy, heard, decidedBy].map(asOneName)).size === 3

const asOneName = (name: string) => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('nl')

/** The one that counts on a day: the last that began by then. */
export const wageValueOn = <V extends { readonly from: Day }>(values: readonly V[], on: Day): V | undefined =>
  values.filter(({ from }) => from <= on).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]

export type ObjectRefusal = {
  readonly because: 'objection-day' | 'objection-too-late' | 'objected-already'
  readonly kind: 'invalid' | 'conflict'
  readonly field: 'on'
}

/** Within six weeks of the decision, once. Where nobody knows the weeks, nothing is called late. */
export function mayObject(
  { decidedOn, objectedOn }: { readonly decidedOn: Day; readonly objectedOn: Day | null },
  on: Day,
  { weeks, today }: { readonly weeks: number | null; readonly today: Day },
): Outcome<null, ObjectRefusal> {
  const field = 'on' as const
  if (objectedOn) return refused({ because: 'objected-already', kind: 'conflict', field })
  if (on < decidedOn || on > today) return refused({ because: 'objection-day', kind: 'invalid', field })
  if (weeks !== null && on > addDays(decidedOn, weeks * 7))
    return refused({ because: 'objection-too-late', kind: 'invalid', field })
  return done(null)
}
