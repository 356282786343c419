import type { Act, Read } from '#platform/public.ts'
import type { Id, PersonName } from '#values/public.ts'
import { findDossier } from './dossier.store.ts'
import { toDossier } from './to-dossier.rules.ts'

/** Who signs for this dossier, by full name: a text that is signed knows no initials. */
export interface WhoSigns {
  readonly name: PersonName
  /** Who acts for her and signs beside her, as it stands in the dossier. */
  readonly representative: string | null
  readonly email: string | null
  readonly lettersBy: 'e-mail' | 'phone' | 'paper' | null
}

/** It is a read: whoever asks writes the look. */
export async function whoSigns(act: Act, ref: Read): Promise<WhoSigns | undefined> {
  const row = await findDossier(act, ref)
  if (!row) return undefined
  const { name, representative, email, lettersBy } = toDossier(row)
  return { name, representative, email, lettersBy }
}

/** Who pays her benefit, as far as it is known. */
export async function readPayer(act: Act, ref: Read): Promise<Id<'Organisation'> | null> {
  const row = await findDossier(act, ref)
  return row ? toDossier(row).payer : null
}
