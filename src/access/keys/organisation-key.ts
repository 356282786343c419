import type { Act, House } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { findOrganisationKey, keepOrganisationKey } from './key.store.ts'

type Org = Id<'Organisation'>

const use = 'organisation-keys'

/** The key of an organisation, wrapped by the master key; made when it is first needed. */
export async function organisationKey(house: House, act: Act, organisation: Org): Promise<Buffer> {
  const about = `organisation-key:${organisation}`
  const row = await findOrganisationKey(act, organisation)
  if (row) return house.keys.openFor(use, row.wrapped, about)
  await keepOrganisationKey(
    act,
    organisation,
    house.keys.lockFor(use, house.keys.newKey(), about),
    house.keys.masterKeyId,
  )
  const kept = await findOrganisationKey(act, organisation)
  if (!kept) throw new Error('The key of an organisation could not be kept.')
  return house.keys.openFor(use, kept.wrapped, about)
}
