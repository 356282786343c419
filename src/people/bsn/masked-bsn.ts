import { mayDo, ownOrganisationKind, type Sights, sealedValue } from '#access/public.ts'
import type { Act, House, Read } from '#platform/public.ts'
import { bsnFor, masked } from './bsn.rules.ts'

/** What stands in the place of a BSN: its end, and whether the rest can be asked for. */
export interface BsnShown {
  readonly masked: string
  readonly canOpen: boolean
}

interface Asked {
  readonly person: Read
  readonly locked: Buffer | null
  readonly sights: Sights
}

/** Nothing for who may not use it: not even whether it is known. */
export async function maskedBsn(house: House, act: Act, asked: Asked): Promise<BsnShown | null> {
  const found = await sealedBsn(house, act, asked)
  return found && { masked: masked(found.sealed.open('identification')), canOpen: found.how === 'to-open' }
}

/** Still sealed, for a reader whose organisation, role and table let her have it. */
export async function sealedBsn(house: House, act: Act, { person, locked, sights }: Asked) {
  if (!locked) return null
  const organisationKind = await ownOrganisationKind(act)
  const how = bsnFor({ sight: sights.bsn, organisationKind, mayOpen: mayDo(act.caller, 'open-bsn') })
  if (how === 'closed') return null
  const { subject, holder } = person
  const sealed = await sealedValue(house, act, { subject, holder, column: 'bsn_sealed' }, locked)
  return sealed && { sealed, how }
}
