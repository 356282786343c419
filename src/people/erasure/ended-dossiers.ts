import type { Act, Read } from '#platform/public.ts'
import { type Id, nameInList, type PersonName } from '#values/public.ts'
import { countKept, type EndedDossier, findEnded, findEndedAddress, findEndedNames, findKept } from './forget.store.ts'

export type { EndedDossier } from './forget.store.ts'

/** Everybody's in the region: only a job sees that far. */
export const endedDossiers = (act: Act): Promise<readonly EndedDossier[]> => findEnded(act)

/** Of people who should be gone: which of them a backup brought back. */
export const stillKept = (act: Act, people: readonly Read[]): Promise<readonly Read[]> => findKept(act, people)

/** By subject, as in a list. A read: whoever asks writes the look. */
export async function namesOfEnded(act: Act, people: readonly Read[]): Promise<ReadonlyMap<Id<'Subject'>, string>> {
  const rows = await findEndedNames(act, people)
  return new Map(
    rows.map((row) => [
      row.subject_id as Id<'Subject'>,
      nameInList({ given: row.given_name, prefix: row.name_prefix, family: row.family_name }),
    ]),
  )
}

/** How a letter reaches her, also when her dossier ended. A read: whoever asks writes the look. */
export async function addresseeOf(act: Act, { subject, holder }: Read): Promise<Addressee | undefined> {
  const row = await findEndedAddress(act, { subject, holder })
  if (!row) return undefined
  const name = { given: row.given_name, prefix: row.name_prefix, family: row.family_name }
  const lettersBy = row.letters_by as Addressee['lettersBy']
  return { subject, holder, name, town: row.town, phone: row.phone, email: row.email, lettersBy }
}

export interface Addressee extends Read {
  readonly name: PersonName
  readonly town: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly lettersBy: 'e-mail' | 'sms' | 'phone' | 'paper' | null
}

/** Only how many: of one holder, or of some of its people. */
export const countDossiers = (act: Act, holder: Id<'Organisation'>, only?: readonly Id<'Subject'>[]) =>
  countKept(act, holder, only)
