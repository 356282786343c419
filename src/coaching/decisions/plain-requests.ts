import { addDays, type Day, daysBetween, earliest, periodOfMonths } from '#values/public.ts'

/** Requests of one person as they are told at a kitchen table: how each stands, what was said, and what may happen next. */
export interface PlainRequest {
  /** Which half-year it asks for, and its last day. */
  readonly number: number
  phase: 'preparing' | 'sent' | 'incomplete' | 'granted' | 'partly' | 'refused' | 'not-processed' | 'withdrawn'
  signed: boolean
  received: Day | null
  incomplete: { readonly on: Day; readonly by: Day } | null
  completed: Day | null
  longer: Day | null
  answers: { readonly no: boolean; objected: boolean; outcome: boolean }[]
}

export interface PlainRequests {
  readonly requests: PlainRequest[]
  /** Every period that was granted: which half-year, and its minutes. */
  readonly periods: { readonly number: number; readonly minutes: number }[]
  /** The first day of the work. */
  readonly start: Day
}

const standing = ['preparing', 'sent', 'incomplete', 'granted', 'partly']
const stands = ({ phase }: PlainRequest) => standing.includes(phase)
const waits = ({ phase }: PlainRequest) => phase === 'sent' || phase === 'incomplete'
const open = ({ phase }: PlainRequest) => phase === 'preparing' || phase === 'incomplete'

export const lastDayOf = (start: Day, number: number): Day => periodOfMonths(start, 6 * number).until
export const firstDayOf = (start: Day, number: number): Day =>
  number === 1 ? start : addDays(lastDayOf(start, number - 1), 1)

/** The one after what was granted; a half-year that is wholly past is not asked for any more. */
function nextNumber({ periods, start }: PlainRequests, today: Day): number {
  if (periods.length === 0) return 1
  let number = Math.max(...periods.map((one) => one.number)) + 1
  while (lastDayOf(start, number) < today) number += 1
  return number
}

export function begin(all: PlainRequests, today: Day): string {
  const number = nextNumber(all, today)
  if (all.requests.some((one) => one.number === number && stands(one))) return 'requested-already'
  all.requests.push({
    ...{ number, phase: 'preparing', signed: false, received: null, incomplete: null, completed: null, longer: null },
    answers: [],
  })
  return 'done'
}

export function sign(one: PlainRequest): string {
  if (!open(one)) return 'not-from-here'
  one.signed = true
  return 'done'
}

/** What was signed is another text now. */
export function change(one: PlainRequest): string {
  if (!open(one)) return 'not-from-here'
  one.signed = false
  return 'done'
}

export function send(one: PlainRequest, today: Day): string {
  if (one.phase !== 'preparing') return 'not-from-here'
  if (!one.signed) return 'not-signed'
  Object.assign(one, { phase: 'sent', received: today })
  return 'done'
}

export function withdraw(one: PlainRequest): string {
  if (!open(one) && !waits(one)) return 'not-from-here'
  one.phase = 'withdrawn'
  return 'done'
}

export function complete(one: PlainRequest, today: Day): string {
  if (one.phase !== 'incomplete' || !one.incomplete) return 'not-from-here'
  if (today > one.incomplete.by) return 'time-is-over'
  if (!one.signed) return 'not-signed'
  Object.assign(one, { phase: 'sent', completed: today })
  return 'done'
}

/** Why who pays says nothing about it. */
const unheard = (one: PlainRequest) => (one.received === null ? 'not-found' : waits(one) ? null : 'decided-already')

export function grant(all: PlainRequests, one: PlainRequest, says: 'granted' | 'partly', minutes: number, today: Day) {
  const because = unheard(one) ?? (one.phase === 'sent' ? null : 'to-be-completed')
  if (because) return because
  if (lastDayOf(all.start, one.number) < today) return 'over-before-decided'
  one.answers.push({ no: false, objected: false, outcome: false })
  one.phase = says
  all.periods.push({ number: one.number, minutes })
  return 'done'
}

function no(one: PlainRequest, phase: 'refused' | 'not-processed'): string {
  one.answers.push({ no: true, objected: false, outcome: false })
  one.phase = phase
  return 'done'
}

export const refuse = (one: PlainRequest): string => unheard(one) ?? no(one, 'refused')

export function putAside(one: PlainRequest, today: Day): string {
  const because = unheard(one)
  if (because) return because
  if (one.phase !== 'incomplete' || !one.incomplete || today <= one.incomplete.by) return 'time-is-not-over'
  return no(one, 'not-processed')
}

/** Two weeks, and once. */
export function askToComplete(one: PlainRequest, today: Day): string {
  const because = unheard(one) ?? (one.incomplete ? 'said-already' : null)
  if (because) return because
  Object.assign(one, { phase: 'incomplete', incomplete: { on: today, by: addDays(today, 14) } })
  return 'done'
}

/** Six weeks to decide and eight at most, and the days it stood still beside them. */
export function takeLonger(one: PlainRequest, today: Day): string {
  const because = unheard(one)
  if (because) return because
  const { incomplete, completed } = one
  if (incomplete && completed === null && today <= incomplete.by) return 'not-longer'
  const stood = incomplete ? Math.max(0, daysBetween(incomplete.on, earliest(incomplete.by, completed ?? today))) : 0
  const most = addDays(one.received as Day, 56 + stood)
  if (one.longer) return one.longer < most ? 'said-already' : 'not-longer'
  one.longer = most
  return 'done'
}

export function object(one: PlainRequest): string {
  const last = one.answers.at(-1)
  if (!last) return 'not-decided'
  if (last.objected) return 'objected-already'
  last.objected = true
  return 'done'
}

/** A first no that is changed is decided again, unless something else was asked for meanwhile. */
export function answerObjection({ requests }: PlainRequests, one: PlainRequest, outcome: 'stands' | 'changed'): string {
  if (one.received === null) return 'not-found'
  const last = one.answers.at(-1)
  if (!last) return 'not-decided'
  if (!last.objected) return 'not-found'
  const again = outcome === 'changed' && last.no && one.answers.length === 1
  if (again && requests.some((other) => other !== one && other.number === one.number && stands(other)))
    return 'asked-anew'
  if (last.outcome) return 'said-already'
  last.outcome = true
  if (again) one.phase = 'sent'
  return 'done'
}
