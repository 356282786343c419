import { type Done, done, type Refused, refused } from './outcome.ts'

declare const idOf: unique symbol

/** Which one we mean; the id of a person never stands where the id of an account is asked. */
export type Id<Name extends string> = string & { readonly [idOf]: Name }

/** An address with a broken id leads nowhere, so the kind is the same as for one that is not there. */
export type IdRefusal = { readonly because: 'not-an-id'; readonly kind: 'not-found' }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export function newId<Name extends string>(): Id<Name> {
  return crypto.randomUUID() as Id<Name>
}

export function readId<Name extends string>(text: string): Done<Id<Name>> | Refused<IdRefusal> {
  const id = text.trim().toLowerCase()
  return uuid.test(id) ? done(id as Id<Name>) : refused({ because: 'not-an-id', kind: 'not-found' })
}

/** An id we wrote ourselves, in reference data and tests. */
export function id<Name extends string>(text: string): Id<Name> {
  const read = readId<Name>(text)
  if (read.done) return read.value
  throw new Error('Not an id')
}
