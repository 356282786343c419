import { createSecretKey } from 'node:crypto'
import type { Act, House } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { organisationKey } from './organisation-key.ts'

/** Locks and opens texts that one organisation keeps before they are about anybody it knows: rows of a file. */
export interface OrganisationSeal {
  /** `about` says where it stands: moved elsewhere it does not open. */
  lock(text: string, about: string): Buffer
  open(locked: Buffer, about: string): string
}

/** The seal of the organisation of the caller; nobody else can open what it locks. */
export async function organisationSeal(
  house: House,
  act: Act,
  organisation: Id<'Organisation'>,
): Promise<OrganisationSeal> {
  // Made ready once: a file of many rows locks and opens with it a hundred thousand times.
  const key = createSecretKey(await organisationKey(house, act, organisation))
  return {
    lock: (text, about) => house.keys.lock(key, Buffer.from(text, 'utf8'), about),
    open: (locked, about) => house.keys.open(key, locked, about).toString('utf8'),
  }
}
