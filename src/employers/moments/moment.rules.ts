import { type Day, done, type Id, type Outcome, refused } from '#values/public.ts'
import type { VisitPurpose } from '#vocabulary/public.ts'

/** What can happen between us and an employer. A question waits for an answer, a promise for its day. */
export const momentKinds = ['visit', 'phone', 'note', 'question', 'promise'] as const
export type MomentKind = (typeof momentKinds)[number]

export interface MomentFacts {
  readonly kind: MomentKind
  readonly purpose: VisitPurpose | null
  readonly text: string
  readonly on: Day
  readonly due: Day | null
}

/** A moment as it is kept. */
export interface Moment extends MomentFacts {
  readonly id: Id<'ContactMoment'>
  readonly employer: Id<'Employer'>
  readonly account: Id<'Account'> | null
  readonly organisation: Id<'Organisation'> | null
  readonly closedOn: Day | null
  readonly closedBy: Id<'Account'> | null
  readonly outcome: string | null
}

export type MomentRefusal =
  | { readonly because: 'day-ahead'; readonly kind: 'invalid'; readonly field: 'on' }
  | { readonly because: 'purpose-missing'; readonly kind: 'invalid'; readonly field: 'purpose' }
  | { readonly because: 'due-missing'; readonly kind: 'invalid'; readonly field: 'due' }
  | { readonly because: 'due-before'; readonly kind: 'invalid'; readonly field: 'due' }

/** A visit has a purpose, a promise has a day, and nothing happened tomorrow. */
export function judgeMoment(moment: MomentFacts, today: Day): Outcome<MomentFacts, MomentRefusal> {
  if (moment.on > today) return refused({ because: 'day-ahead', kind: 'invalid', field: 'on' })
  if (moment.kind === 'visit' && !moment.purpose)
    return refused({ because: 'purpose-missing', kind: 'invalid', field: 'purpose' })
  if (moment.kind === 'promise' && !moment.due)
    return refused({ because: 'due-missing', kind: 'invalid', field: 'due' })
  if (moment.due && moment.due < moment.on) return refused({ because: 'due-before', kind: 'invalid', field: 'due' })
  return done({ ...moment, due: mayStayOpen(moment.kind) ? moment.due : null })
}

/** Only these are ever closed: what was seen or said is done already. */
export const mayStayOpen = (kind: MomentKind): boolean => kind === 'question' || kind === 'promise'

/** Speaking to somebody is what keeps an employer from being left alone; a note is not. */
export const isSpokenTo = (kind: MomentKind): boolean => kind === 'visit' || kind === 'phone'

export const isOpen = (moment: Pick<Moment, 'kind' | 'closedOn'>): boolean =>
  mayStayOpen(moment.kind) && moment.closedOn === null

/** The day itself is not late. */
export const isLate = (moment: Pick<Moment, 'kind' | 'closedOn' | 'due'>, today: Day): boolean =>
  isOpen(moment) && moment.due !== null && moment.due < today

export type ClosingRefusal =
  | { readonly because: 'nothing-to-close'; readonly kind: 'invalid' }
  | { readonly because: 'already-closed'; readonly kind: 'conflict'; readonly on: Day }
  | { readonly because: 'not-closed'; readonly kind: 'conflict' }

/** Whoever keeps it closes it: a promise is the region's, not one person's. */
export function close(moment: Moment, on: Day): Outcome<Moment, ClosingRefusal> {
  if (!mayStayOpen(moment.kind)) return refused({ because: 'nothing-to-close', kind: 'invalid' })
  if (moment.closedOn) return refused({ because: 'already-closed', kind: 'conflict', on: moment.closedOn })
  return done({ ...moment, closedOn: on })
}

export function reopen(moment: Moment): Outcome<Moment, ClosingRefusal> {
  if (!moment.closedOn) return refused({ because: 'not-closed', kind: 'conflict' })
  return done({ ...moment, closedOn: null, closedBy: null, outcome: null })
}

/** Late first, then what comes first, then what has no day; so that the top is what should be done. */
export function openFirst<M extends Pick<Moment, 'due' | 'on'>>(a: M, b: M): number {
  return (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.on.localeCompare(b.on)
}
