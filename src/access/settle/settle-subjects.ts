import type { Act, House } from '#platform/public.ts'
import type { Bsn, Day, Id } from '#values/public.ts'
import { settleKeys } from '../keys/settle-keys.ts'
import { subjectsOfAll } from '../relations/settle-known.ts'
import { keepAccounts, keepRelations, keepReleases } from './settle.store.ts'

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
  const subjects = await subjectsOfAll(
    house,
    act,
    people.map(({ bsn }) => bsn),
  )
  const known = people.map((person, at) => ({ ...person, subject: subjects[at] as Subject }))
  await keepRelations(act, known.flatMap(relationRows))
  for (const holder of new Set(known.map((one) => one.holder)))
    await settleKeys(
      house,
      act,
      holder,
      known
        .filter((one) => one.holder === holder)
        .map(({ subject, relations }) => ({ subject, sharedWith: relations.map(({ organisation }) => organisation) })),
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
