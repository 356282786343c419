import { addDays, type Day, daysBetween, earliest } from '#values/public.ts'

/** Requests of one person as they are told at a kitchen table: how each stands, what was said, and what may happen next. */
export interface PlainRequest {
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
  /** Minutes of every period that was granted. */
  readonly periods: number[]
  /** The last day of the half-year that is asked for. */
  readonly until: Day
}

const standing = ['preparing', 'sent', 'incomplete', 'granted', 'partly']
const stands = ({ phase }: PlainRequest) => standing.includes(phase)
const waits = ({ phase }: PlainRequest) => phase === 'sent' || phase === 'incomplete'
const open = ({ phase }: PlainRequest) => phase === 'preparing' || phase === 'incomplete'

export function begin({ requests, periods }: PlainRequests): string {
  if (periods.length > 0) return 'first-period-only'
  if (requests.some(stands)) return 'requested-already'
  requests.push({
    ...{ phase: 'preparing', signed: false, received: null, incomplete: null, completed: null, longer: null },
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
  if (all.until < today) return 'over-before-decided'
  one.answers.push({ no: false, objected: false, outcome: false })
  one.phase = says
  all.periods.push(minutes)
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
  if (again && requests.some((other) => other !== one && stands(other))) return 'asked-anew'
  if (last.outcome) return 'said-already'
  last.outcome = true
  if (again) one.phase = 'sent'
  return 'done'
}
