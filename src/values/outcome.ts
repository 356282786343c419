/** What the work answers: it was done, or it was refused with a reason that somebody can be told. */
export type Outcome<T, R extends Refusal = Refusal> = Done<T> | Refused<R>

export type Done<T> = { readonly done: true; readonly value: T }
export type Refused<R extends Refusal> = { readonly done: false; readonly refusal: R }

/** A reason by name, its kind for the door, and whatever facts its sentence needs. */
export type Refusal = { readonly because: string; readonly kind: RefusalKind }
export type RefusalKind = 'not-found' | 'not-allowed' | 'conflict' | 'invalid'

/** Not there, or not yours: the same answer for both, so that nobody learns which. */
export type NotFound = { readonly because: 'not-found'; readonly kind: 'not-found' }

export function done(): Done<undefined>
export function done<T>(value: T): Done<T>
export function done<T>(value?: T): Done<T | undefined> {
  return { done: true, value }
}

export function refused<const R extends Refusal>(refusal: R): Refused<R> {
  return { done: false, refusal }
}

export function notFound(): Refused<NotFound> {
  return refused({ because: 'not-found', kind: 'not-found' })
}

export function isDone<T, R extends Refusal>(outcome: Outcome<T, R>): outcome is Done<T> {
  return outcome.done
}

export function isRefused<T, R extends Refusal>(outcome: Outcome<T, R>): outcome is Refused<R> {
  return !outcome.done
}

/** For values we wrote ourselves, where a refusal is a mistake in the program and not an answer to somebody. */
export function expectDone<T>(outcome: Outcome<T>): T {
  if (outcome.done) return outcome.value
  throw new Error(`Refused: ${outcome.refusal.because}`)
}
