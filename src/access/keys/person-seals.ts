import type { Act, House, Read } from '#platform/public.ts'
import { Sealed } from '#values/public.ts'
import { allPersonKeys } from './key.store.ts'
import { organisationKey } from './organisation-key.ts'
import { aboutOf, personKeyAbout } from './person-seal.ts'

export interface LockedField extends Read {
  readonly locked: Buffer | null
}

/** One field of many people: two questions to the database, where one by one it would be two for each person. */
export async function sealedValues(
  house: House,
  act: Act,
  column: string,
  fields: readonly LockedField[],
): Promise<readonly (Sealed<string> | null)[]> {
  const organisation = act.caller.organisation
  if (!organisation || fields.every(({ locked }) => !locked)) return fields.map(() => null)
  const ours = await organisationKey(house, act, organisation)
  const keys = await allPersonKeys(act, organisation)
  const wrapped = new Map(keys.map((key) => [`${key.subject_id}:${key.holder_id}`, key.wrapped]))
  return fields.map(({ subject, holder, locked }) => {
    const key = wrapped.get(`${subject}:${holder}`)
    if (!locked || !key) return null
    const open = () => house.keys.open(ours, key, personKeyAbout({ subject, holder }, organisation))
    return new Sealed(() => house.keys.open(open(), locked, aboutOf({ subject, holder, column })).toString('utf8'))
  })
}
