import { type ActingKind, signsBeside } from '#access/public.ts'
import type { Act, Read } from '#platform/public.ts'
import type { Id, PersonName } from '#values/public.ts'
import { findDossier } from './dossier.store.ts'
import { toDossier } from './to-dossier.rules.ts'

/** Who signs for this dossier, by full name: a text that is signed knows no initials. */
export interface WhoSigns {
  readonly name: PersonName
  readonly beside: Beside | null
}

/** Who signs beside her: who acts for her, with his relation; or a name that was typed in the dossier. */
export interface Beside {
  readonly name: string
  readonly relation: ActingKind | null
  readonly acting: Id<'Acting'> | null
}

/** It is a read: whoever asks writes the look. */
export async function whoSigns(act: Act, ref: Read): Promise<WhoSigns | undefined> {
  const row = await findDossier(act, ref)
  if (!row) return undefined
  const { name, representative } = toDossier(row)
  const acts = await signsBeside(act, ref)
  if (acts) return { name, beside: { name: acts.name, relation: acts.kind, acting: acts.id } }
  return { name, beside: representative ? { name: representative, relation: null, acting: null } : null }
}

/** Who pays her benefit, as far as it is known. */
export async function readPayer(act: Act, ref: Read): Promise<Id<'Organisation'> | null> {
  const row = await findDossier(act, ref)
  return row ? toDossier(row).payer : null
}
