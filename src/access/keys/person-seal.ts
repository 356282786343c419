import type { Act, House } from '#platform/public.ts'
import { type Id, Sealed } from '#values/public.ts'
import { findPersonKey, keepPersonKey } from './key.store.ts'
import { organisationKey } from './organisation-key.ts'

type Org = Id<'Organisation'>
type Subject = Id<'Subject'>

/** Whose field it is: a value that is moved to another person or column does not open. */
interface Place {
  readonly subject: Subject
  readonly holder: Org
  readonly column: string
}

/**
 * Locks one field of one person, with the key as the caller's organisation holds it. Makes the keys that are missing:
 * only the holder of the dossier can do that.
 */
export const seal = (house: House, act: Act, place: Place, text: string): Promise<Buffer> =>
  sealBytes(house, act, place, Buffer.from(text, 'utf8'))

/** The same for a whole file. */
export async function sealBytes(house: House, act: Act, place: Place, bytes: Buffer): Promise<Buffer> {
  const own = act.caller.organisation ?? place.holder
  const key =
    (await openPersonKey(house, act, place, own)) ??
    (await openPersonKey(house, act, place, place.holder)) ??
    (await makePersonKey(house, act, place))
  return house.keys.lock(key, bytes, aboutOf(place))
}

/** Whether this organisation has the key of the person, or may make it: not everybody who reads of her can lock. */
export async function canSeal(house: House, act: Act, place: Omit<Place, 'column'>): Promise<boolean> {
  const own = act.caller.organisation ?? place.holder
  return own === place.holder || (await openPersonKey(house, act, place, own)) !== undefined
}

/** A locked field as a value that prints as `sealed`. Without a key for the caller's organisation there is nothing. */
export async function sealedValue(
  house: House,
  act: Act,
  place: Place,
  locked: Buffer | null,
): Promise<Sealed<string> | null> {
  const key = locked && (await keyToRead(house, act, place))
  return locked && key ? new Sealed(() => house.keys.open(key, locked, aboutOf(place)).toString('utf8')) : null
}

/** A locked file, opened; nothing for who has no key to it. */
export async function openBytes(house: House, act: Act, place: Place, locked: Buffer): Promise<Buffer | null> {
  const key = await keyToRead(house, act, place)
  return key ? house.keys.open(key, locked, aboutOf(place)) : null
}

async function keyToRead(house: House, act: Act, place: Place): Promise<Buffer | undefined> {
  const reader = act.caller.subject ? place.holder : act.caller.organisation
  // In an emergency the key of the holder is in reach, and only then: it is not wrapped for anybody else.
  if (!reader) return undefined
  return (await openPersonKey(house, act, place, reader)) ?? (await openPersonKey(house, act, place, place.holder))
}

/**
 * Lets another organisation open what is sealed about this person, and lock what it adds, for as long as its relation
 * lasts. Where nothing is sealed yet the key is made now: later only the keeper could.
 */
export async function sharePersonKey(house: House, act: Act, place: Omit<Place, 'column'>, withOrganisation: Org) {
  const known = await openPersonKey(house, act, place, place.holder)
  if (!known && act.caller.organisation !== place.holder) return
  const key = known ?? (await makePersonKey(house, act, place))
  await wrapFor(house, act, place, withOrganisation, key)
}

export const aboutOf = ({ subject, holder, column }: Place) => `${subject}:${holder}:${column}`

async function makePersonKey(house: House, act: Act, place: Omit<Place, 'column'>): Promise<Buffer> {
  await wrapFor(house, act, place, place.holder, house.keys.newKey())
  const kept = await openPersonKey(house, act, place, place.holder)
  if (!kept) throw new Error('The key of a person could not be kept.')
  return kept
}

async function wrapFor(house: House, act: Act, place: Omit<Place, 'column'>, organisation: Org, key: Buffer) {
  const wrapped = house.keys.lock(
    await organisationKey(house, act, organisation),
    key,
    personKeyAbout(place, organisation),
  )
  await keepPersonKey(act, place.subject, place.holder, organisation, wrapped)
}

async function openPersonKey(house: House, act: Act, place: Omit<Place, 'column'>, organisation: Org) {
  const row = await findPersonKey(act, place.subject, place.holder, organisation)
  if (!row) return undefined
  return house.keys.open(
    await organisationKey(house, act, organisation),
    row.wrapped,
    personKeyAbout(place, organisation),
  )
}

export const personKeyAbout = (place: Omit<Place, 'column'>, organisation: Org) =>
  `person-key:${place.subject}:${place.holder}:${organisation}`
