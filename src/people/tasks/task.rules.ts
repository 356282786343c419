import type { Day, Id } from '#values/public.ts'

interface Read {
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
}

/** Something that somebody wrote down to do. Its words are read apart: they may be about a person. */
export interface Task {
  readonly id: Id<'Task'>
  readonly owner: Id<'Account'>
  readonly madeBy: Id<'Account'> | null
  readonly handedBy: Id<'Account'> | null
  readonly madeOn: Day
  readonly due: Day
  readonly doneOn: Day | null
  readonly doneBy: Id<'Account'> | null
  readonly version: number
  readonly vacancy: Id<'Vacancy'> | null
  /** About whom; null also when she is out of sight. */
  readonly person: Read | null
  /** About somebody whom the reader does not see any more: then nothing of it is read but the day. */
  readonly outOfSight: boolean
}

/** Which tasks: of whom, whether they are done, and these alone. */
export interface TasksWanted {
  readonly owners?: readonly Id<'Account'>[]
  /** Written or passed on by this account, for somebody else. */
  readonly givenBy?: Id<'Account'>
  readonly ids?: readonly string[]
  readonly state: 'open' | 'done' | 'any'
  /** Of what was done: no longer ago than this day. */
  readonly doneSince?: Day
  readonly atMost?: number
}

export interface NewTaskRow {
  readonly what: string
  readonly due: Day
  readonly owner: Id<'Account'>
  readonly about: { readonly person: Read } | { readonly vacancy: Id<'Vacancy'> } | null
}
