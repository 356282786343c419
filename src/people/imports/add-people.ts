import { keepOwnRelations, sealOwnFields, subjectsFor } from '#access/public.ts'
import type { Act, House } from '#platform/public.ts'
import type { Id, PersonName } from '#values/public.ts'
import { becoming, type Facts, type GivenPerson } from './facts.rules.ts'
import { addDossiers, type NewDossier } from './own-dossier.store.ts'
import type { SettledRow } from './settle.rules.ts'
import type { FindSpot } from './spots.ts'

type Org = Id<'Organisation'>

export type Added = ReadonlyMap<number, { id: Id<'Dossier'>; subject: Id<'Subject'>; version: number }>

/** Each new person: one subject for the region, the own relation, and an own dossier with the BSN sealed. */
export async function addPeople(
  house: House,
  act: Act,
  organisation: Org,
  rows: readonly SettledRow[],
  findSpot: FindSpot,
): Promise<Added> {
  const fresh = rows.flatMap(({ status, row, person, bsnHash }) =>
    status === 'new' && person ? [{ row, person, bsnHash }] : [],
  )
  if (fresh.length === 0) return new Map()
  const hashes = fresh.map(({ bsnHash }) => (bsnHash ? Buffer.from(bsnHash, 'hex') : null))
  const subjects = await subjectsFor(act, hashes)
  await keepOwnRelations(act, organisation, subjects, 'finding-work', act.today)
  const people = fresh.map(({ row, person }, place) => ({ row, person, subject: subjects[place] as Id<'Subject'> }))
  const sealed = await sealNumbers(house, act, organisation, people)
  const dossiers = people.map(
    ({ subject, person }): NewDossier => ({
      subject,
      facts: becoming(nothingKnown(person.name), person),
      spot: findSpot(person),
      bsnSealed: sealed.get(subject) ?? null,
      reference: person.reference,
    }),
  )
  const added = await addDossiers(act, organisation, dossiers)
  // Somebody added the same person by hand at this very moment: the database lets the whole act go again.
  if (added.length < dossiers.length) throw Object.assign(new Error('A dossier came in between.'), { code: '40001' })
  const bySubject = new Map(added.map((one) => [one.subject, one]))
  return new Map(people.flatMap(({ row, subject }) => entry(row, bySubject.get(subject))))
}

const entry = <T>(row: number, value: T | undefined): [number, T][] => (value === undefined ? [] : [[row, value]])

interface Fresh {
  readonly person: GivenPerson
  readonly subject: Id<'Subject'>
}

async function sealNumbers(house: House, act: Act, organisation: Org, people: readonly Fresh[]) {
  const fields = people.flatMap(({ person, subject }) =>
    person.bsn ? [{ subject, column: 'bsn_sealed', text: person.bsn as string }] : [],
  )
  const sealed = await sealOwnFields(house, act, organisation, fields)
  return new Map(fields.map(({ subject }, place) => [subject, sealed[place]]))
}

const nothingKnown = (name: PersonName): Facts => ({
  name,
  email: null,
  phone: null,
  postcode: null,
  town: null,
  occupations: null,
  occupationAsGiven: null,
  hoursMin: null,
  hoursMax: null,
  dayparts: null,
  availableFrom: null,
  transports: null,
  spokenDutch: null,
  readsDutch: null,
  licences: null,
  licencesAbsent: null,
  registered: null,
})
