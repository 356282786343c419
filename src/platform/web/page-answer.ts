import { createHash, randomUUID } from 'node:crypto'
import { data, redirect } from 'react-router'
import type { Caller } from '#platform/house.ts'
import { type Flash, flashHeader, type Undo } from '#platform/web/flash.ts'
import type { FieldErrors, FormAnswer, FormValues } from '#platform/web/form-values.ts'
import type { Visit } from '#platform/web/visit.ts'
import { type Outcome, type Refusal, refused } from '#values/public.ts'

const statusOf: Record<Refusal['kind'], number> = { 'not-found': 404, 'not-allowed': 403, conflict: 409, invalid: 422 }

/** The value, or the page that says why not: 404 for what is not there or not yours, 403 for what is not allowed. */
export function need<T>(outcome: Outcome<T>): T {
  if (outcome.done) return outcome.value
  throw data({ because: outcome.refusal.because }, { status: statusOf[outcome.refusal.kind] })
}

/** Read by who may, and changed by others. */
export const notYours = (): Outcome<never> => refused({ because: 'not-yours', kind: 'not-allowed' })

/** The same page again, with what was filled in and a sentence at every field that needs another answer. */
export const invalid = (errors: FieldErrors, values: FormValues) =>
  data<FormAnswer>({ errors, values, problem: null }, { status: 422 })

/** The same page again, with one sentence on top: the work said no. */
export const refusedWith = (problem: string, values: FormValues, status = 409) =>
  data<FormAnswer>({ errors: {}, values, problem }, { status })

/** The same page again, with a doubt, and a second button for who means it all the same. */
export const askedAgain = (problem: string, anyway: string, values: FormValues) =>
  data<FormAnswer>({ errors: {}, values, problem, anyway }, { status: 422 })

/** On to the next page, which says what was done and offers the way back. */
export function saved(to: string, text: string, undo: Undo | null = null) {
  const flash: Flash = { id: randomUUID(), text, undo }
  return redirect(to, { status: 303, headers: { 'Set-Cookie': flashHeader(flash) } })
}

/** The caller of one change: sending the same form twice changes things once. */
export function callerWithKey(visit: Visit<Caller>, values: FormValues): Caller {
  const { _key: key, ...rest } = values
  if (typeof key !== 'string') return visit.caller
  return {
    ...visit.caller,
    idempotency: { key: key.slice(0, 200), fingerprint: fingerprint(visit.url.pathname, rest) },
  }
}

function fingerprint(path: string, values: FormValues): string {
  const sorted = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([path, sorted]))
    .digest('base64url')
}
