import type { Act, House } from '#platform/public.ts'
import { type Id, Sealed } from '#values/public.ts'
import { findOrganisationKey, findPersonKey, keepOrganisationKey, keepPersonKey } from './key.store.ts'

type Org = Id<'Organisation'>
type Subject = Id<'Subject'>

/** Whose field it is: a value that is moved to another person or column does not open. */
interface Place {
  readonly subject: Subject
  readonly holder: Org
  readonly column: string
}

/** Locks one field of one person. Makes the keys that are missing: only the holder of the dossier can do that. */
export async function seal(house: House, act: Act, place: Place, text: string): Promise<Buffer> {
  const key = (await openPersonKey(house, act, place, place.holder)) ?? (await makePersonKey(house, act, place))
  return house.keys.lock(key, Buffer.from(text, 'utf8'), aboutOf(place))
}

/** A locked field as a value that prints as `sealed`. Without a key for the caller's organisation there is nothing. */
export async function sealedValue(
  house: House,
  act: Act,
  place: Place,
  locked: Buffer | null,
): Promise<Sealed<string> | null> {
  if (!locked) return null
  const reader = act.caller.subject ? place.holder : act.caller.organisation
  const key = reader && (await openPersonKey(house, act, place, reader))
  if (!key) return null
  return new Sealed(() => house.keys.open(key, locked, aboutOf(place)).toString('utf8'))
}

/** Lets another organisation open what is sealed about this person, for as long as its relation lasts. */
export async function sharePersonKey(house: House, act: Act, place: Omit<Place, 'column'>, withOrganisation: Org) {
  const key = await openPersonKey(house, act, place, place.holder)
  if (key) await wrapFor(house, act, place, withOrganisation, key)
}

const aboutOf = ({ subject, holder, column }: Place) => `${subject}:${holder}:${column}`

async function makePersonKey(house: House, act: Act, place: Place): Promise<Buffer> {
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

const personKeyAbout = (place: Omit<Place, 'column'>, organisation: Org) =>
  `person-key:${place.subject}:${place.holder}:${organisation}`

async function organisationKey(house: House, act: Act, organisation: Org): Promise<Buffer> {
  const wrapping = house.keys.keyFor('organisation-keys')
  const about = `organisation-key:${organisation}`
  const row = await findOrganisationKey(act, organisation)
  if (row) return house.keys.open(wrapping, row.wrapped, about)
  await keepOrganisationKey(
    act,
    organisation,
    house.keys.lock(wrapping, house.keys.newKey(), about),
    house.keys.masterKeyId,
  )
  const kept = await findOrganisationKey(act, organisation)
  if (!kept) throw new Error('The key of an organisation could not be kept.')
  return house.keys.open(wrapping, kept.wrapped, about)
}
