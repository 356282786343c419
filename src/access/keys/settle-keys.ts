import type { Act, House } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { findPersonKeys, keepPersonKeys } from './key.store.ts'
import { organisationKey } from './organisation-key.ts'
import { personKeyAbout } from './person-seal.ts'
import { keepSharedKeys, type SharedKey } from './shared-key.store.ts'

type Organisation = Id<'Organisation'>

interface Known {
  readonly subject: Id<'Subject'>
  readonly sharedWith: readonly Organisation[]
}

/** One key for each person of this holder, wrapped for the holder and for everybody it is shared with. */
export async function settleKeys(house: House, act: Act, holder: Organisation, people: readonly Known[]) {
  const ours = await organisationKey(house, act, holder)
  const about = (subject: Id<'Subject'>, organisation: Organisation) =>
    personKeyAbout({ subject, holder }, organisation)
  const subjects = people.map(({ subject }) => subject)
  const wrap = (subject: Id<'Subject'>) => house.keys.lock(ours, house.keys.newKey(), about(subject, holder))
  await keepPersonKeys(
    act,
    holder,
    subjects.map((subject) => ({ subject, wrapped: wrap(subject) })),
  )
  const kept = await findPersonKeys(act, holder, subjects)
  const shared: SharedKey[] = []
  for (const organisation of new Set(people.flatMap(({ sharedWith }) => sharedWith))) {
    const theirs = await organisationKey(house, act, organisation)
    for (const { subject } of people.filter(({ sharedWith }) => sharedWith.includes(organisation))) {
      const key = house.keys.open(ours, kept.get(subject) as Buffer, about(subject, holder))
      shared.push({
        subject,
        holder,
        organisation,
        wrapped: house.keys.lock(theirs, key, about(subject, organisation)),
      })
    }
  }
  await keepSharedKeys(act, shared)
}
