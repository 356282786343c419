import type { Act, Caller, House } from '#platform/public.ts'
import { done, refused } from '#values/public.ts'
import type { Places } from '#vocabulary/public.ts'
import { placesFor } from '#vocabulary/reference.ts'
import { isAlmostSame, tellingWord } from './almost-same.rules.ts'
import type { KvkKnown } from './employer.rules.ts'
import type { ChangedEmployer, ContactShape, NewEmployer } from './employer.shapes.ts'
import { employersWithWord, findEmployerWithKvk, keepContact, keepEmployer } from './employer.store.ts'
import type { EmployerFacts, Spot } from './employer.ts'

/** Whoever brings an employer in is its lead contact, until somebody else takes that over. */
export const addEmployer = (house: House, caller: Caller, given: NewEmployer) =>
  house.db.act(caller, 'change-employer', (act) => bringIn(act, given))

/** The same, unless the region has one that is almost the same: then somebody looks first. It never blocks. */
export const addUnlessAlike = (house: House, caller: Caller, given: NewEmployer) =>
  house.db.act(caller, 'change-employer', async (act) => {
    const alike = await almostSame(act, given)
    if (alike.length > 0) return refused({ because: 'almost-same', kind: 'conflict', alike } as const)
    return bringIn(act, given)
  })

async function almostSame(act: Act, { name, town, kvk }: NewEmployer) {
  const word = tellingWord(name)
  // A number that is known is no doubt any more, and gets an answer of its own.
  if (word === '' || (kvk && (await findEmployerWithKvk(act, kvk)))) return []
  const known = await employersWithWord(act, word)
  return known
    .filter((employer) => isAlmostSame(employer, { name, town: town ?? null }))
    .slice(0, mostAlike)
    .map(({ id, name: called, town: where }) => ({ id, name: called, town: where }))
}

const mostAlike = 3

async function bringIn(act: Act, { contact, ...given }: NewEmployer) {
  const facts = factsOf(given)
  const id = await keepEmployer(act, facts, await spotOf(act, facts))
  if (!id) return kvkKnown(act, facts)
  if (contact) await keepContact(act, id, contactOf(contact))
  await act.tell({ name: 'EmployerAdded', employer: id })
  return done({ id })
}

async function kvkKnown(act: Act, { kvk }: EmployerFacts) {
  const known = kvk ? await findEmployerWithKvk(act, kvk) : undefined
  if (!known) throw new Error('The employer was not kept, and no other has this number.')
  return refused<KvkKnown>({ because: 'kvk-known', kind: 'conflict', employer: known.id, name: known.name })
}

/** What was left blank is not known. */
export const factsOf = (given: Omit<NewEmployer, 'contact'> | Omit<ChangedEmployer, 'version'>): EmployerFacts => ({
  name: given.name,
  kvk: given.kvk ?? null,
  sector: given.sector ?? null,
  size: given.size ?? null,
  town: given.town ?? null,
  postcode: given.postcode ?? null,
  bond: given.bond ?? null,
  remark: given.remark ?? null,
})

export const contactOf = ({ name, job, phone, email }: ContactShape) => ({
  name,
  job: job ?? null,
  phone: phone ?? null,
  email: email ?? null,
})

/** Where it is on the map, as exactly as we know. */
export function spotIn(places: Places, { town, postcode }: Pick<EmployerFacts, 'town' | 'postcode'>): Spot | null {
  const place = places.findPlace({ town: town ?? undefined, postcode: postcode ?? undefined })
  return place ? { lat: place.lat, lon: place.lon, rounding: place.rounding } : null
}

export const spotOf = async (act: Act, where: Pick<EmployerFacts, 'town' | 'postcode'>): Promise<Spot | null> =>
  spotIn(await placesFor(act, [where]), where)
