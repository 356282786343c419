import type { Act, House } from '#platform/public.ts'
import type { Bsn, Day, Id } from '#values/public.ts'
import { findPersonKeys, keepPersonKeys } from '../keys/key.store.ts'
import { organisationKey } from '../keys/organisation-key.ts'
import { personKeyAbout } from '../keys/person-seal.ts'
import { bsnHash, subjectsFor } from '../relations/many.store.ts'
import { keepAccounts, keepRelations, keepReleases, keepSharedKeys } from './settle.store.ts'

type Organisation = Id<'Organisation'>
type Subject = Id<'Subject'>

/** A person whose dossier comes in, and who else may know her. */
export interface NewSubject {
  readonly bsn: Bsn
  readonly holder: Organisation
  readonly since: Day
  readonly relations: readonly {
    readonly organisation: Organisation
    readonly purpose: string
    readonly from: Day
    readonly by: Id<'Account'>
  }[]
}

/** Subjects in the order of the people, each with her relations, and a key for everybody who may open what is sealed. */
export async function settleSubjects(house: House, act: Act, people: readonly NewSubject[]): Promise<Subject[]> {
  const subjects = await subjectsFor(
    act,
    people.map(({ bsn }) => bsnHash(house, bsn)),
  )
  const known = people.map((person, at) => ({ ...person, subject: subjects[at] as Subject }))
  await keepRelations(act, known.flatMap(relationRows))
  for (const holder of new Set(known.map((one) => one.holder)))
    await settleKeys(
      house,
      act,
      holder,
      known.filter((one) => one.holder === holder),
    )
  return subjects
}

type Known = NewSubject & { readonly subject: Subject }

function relationRows({ subject, holder, since, relations }: Known) {
  const row = (organisation: Organisation, purpose: string, from: Day, by: Id<'Account'> | null) => ({
    subject_id: subject,
    holder_id: holder,
    organisation_id: organisation,
    purpose,
    valid_from: from,
    created_by: by,
  })
  const others = relations.map(({ organisation, purpose, from, by }) => row(organisation, purpose, from, by))
  return [row(holder, 'finding-work', since, null), ...others]
}

/** One key for each person of this holder, wrapped for the holder and for everybody with a relation. */
async function settleKeys(house: House, act: Act, holder: Organisation, people: readonly Known[]) {
  const ours = await organisationKey(house, act, holder)
  const wrap = (by: Buffer, key: Buffer, subject: Subject, organisation: Organisation) =>
    house.keys.lock(by, key, personKeyAbout({ subject, holder }, organisation))
  await keepPersonKeys(
    act,
    holder,
    people.map(({ subject }) => ({ subject, wrapped: wrap(ours, house.keys.newKey(), subject, holder) })),
  )
  const kept = await findPersonKeys(
    act,
    holder,
    people.map(({ subject }) => subject),
  )
  const shared = []
  for (const organisation of new Set(people.flatMap(({ relations }) => relations.map((one) => one.organisation)))) {
    const theirs = await organisationKey(house, act, organisation)
    for (const { subject } of people.filter((one) => knows(one, organisation))) {
      const key = house.keys.open(ours, kept.get(subject) as Buffer, personKeyAbout({ subject, holder }, holder))
      shared.push({ subject, holder, organisation, wrapped: wrap(theirs, key, subject, organisation) })
    }
  }
  await keepSharedKeys(act, shared)
}

const knows = ({ relations }: NewSubject, organisation: Organisation) =>
  relations.some((relation) => relation.organisation === organisation)

/** Accounts of people who read their own pages. */
export const settleCandidateAccounts = (
  act: Act,
  people: readonly { readonly subject: Subject; readonly name: string; readonly email: string }[],
) =>
  keepAccounts(
    act,
    people.map(({ subject, name, email }) => ({ subject_id: subject, name, email })),
  )

/** A yes that was given before, on its own day. */
export const settleReleases = (
  act: Act,
  releases: readonly {
    readonly subject: Subject
    readonly holder: Organisation
    readonly about: string
    readonly on: Day
  }[],
) =>
  keepReleases(
    act,
    releases.map(({ subject, holder, about, on }) => ({
      subject_id: subject,
      holder_id: holder,
      what: 'name-for-vacancy',
      about_id: about,
      given_on: on,
    })),
  )
