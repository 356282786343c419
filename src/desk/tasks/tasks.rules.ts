import { type Day, done, type Id, type Outcome, refused } from '#values/public.ts'
import type { WorkItem } from '../work/work-item.ts'

/** A part of the list. What is not named here is everything that waits for me and for whom I stand in. */
export const taskSides = ['late', 'own', 'standing-in', 'given', 'colleagues', 'done'] as const
export type TaskSide = (typeof taskSides)[number]

export const taskOrders = ['day', 'what', 'about', 'whose'] as const
export type TaskOrder = (typeof taskOrders)[number]

/** What can be done with several tasks at once. */
export const taskDeeds = ['done', 'take', 'move'] as const
export type TaskDeed = (typeof taskDeeds)[number]

/** More than anybody reads before saying yes. */
export const mostTasksAtOnce = 500

/** For how long one still sees what was done. */
export const doneForDays = 30

/** Why one of them stays as it is. */
export type TaskLeftBecause =
  | 'waits-elsewhere'
  | 'already-done'
  | 'already-mine'
  | 'already-then'
  | 'changed-meanwhile'
  | 'gone'

interface Standing {
  readonly owner: Id<'Account'>
  readonly due: Day
  readonly doneOn: Day | null
}

interface Doing {
  readonly do: TaskDeed
  readonly me: Id<'Account'> | null
  readonly due?: Day | undefined
}

/** Each task by itself: what is so already stays as it is, and is said. */
export function whyTaskStays(task: Standing, { do: deed, me, due }: Doing): TaskLeftBecause | null {
  if (task.doneOn !== null) return 'already-done'
  if (deed === 'take' && task.owner === me) return 'already-mine'
  return deed === 'move' && task.due === due ? 'already-then' : null
}

export type DayHasPassed = { readonly because: 'day-has-passed'; readonly kind: 'invalid' }

/** Nothing is written down for yesterday. */
export const checkDue = (due: Day, today: Day): Outcome<undefined, DayHasPassed> =>
  due < today ? refused({ because: 'day-has-passed', kind: 'invalid' }) : done()

interface Order {
  readonly sort: TaskOrder | `-${TaskOrder}`
  /** Where each stands in the order of what it is about, and of whose it is. */
  readonly about: (item: WorkItem) => number
  readonly whose: (item: WorkItem) => number
  readonly kindAt: (item: WorkItem) => number
}

/** In the order that was asked for; what is alike stays in the order in which it came, most urgent first. */
export function inOrder(items: readonly WorkItem[], { sort, about, whose, kindAt }: Order): readonly WorkItem[] {
  const by = sort.replace('-', '') as TaskOrder
  if (by === 'day') return sort === 'day' ? items : items.toReversed()
  const place = { about, whose, what: kindAt }[by]
  const sign = sort.startsWith('-') ? -1 : 1
  return items.toSorted((a, b) => sign * (place(a) - place(b)))
}
