import type { Act, House } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { findPersonKeys, keepPersonKeys } from './key.store.ts'
import { organisationKey } from './organisation-key.ts'
import { aboutOf, personKeyAbout } from './person-seal.ts'

/** One field of somebody whose dossier the caller's own organisation holds. */
export interface OwnField {
  readonly subject: Id<'Subject'>
  readonly column: string
  readonly text: string
}

/** The same as `seal`, for a whole file at once: three queries, however many people. In the order of the fields. */
export async function sealOwnFields(
  house: House,
  act: Act,
  holder: Id<'Organisation'>,
  fields: readonly OwnField[],
): Promise<Buffer[]> {
  const wrapping = await organisationKey(house, act, holder)
  const subjects = [...new Set(fields.map(({ subject }) => subject))]
  const wrap = (subject: Id<'Subject'>) =>
    house.keys.lock(wrapping, house.keys.newKey(), personKeyAbout({ subject, holder }, holder))
  await keepPersonKeys(
    act,
    holder,
    subjects.map((subject) => ({ subject, wrapped: wrap(subject) })),
  )
  const kept = await findPersonKeys(act, holder, subjects)
  return fields.map(({ subject, column, text }) => {
    const wrapped = kept.get(subject)
    if (!wrapped) throw new Error('The key of a person could not be kept.')
    const key = house.keys.open(wrapping, wrapped, personKeyAbout({ subject, holder }, holder))
    return house.keys.lock(key, Buffer.from(text, 'utf8'), aboutOf({ subject, holder, column }))
  })
}
