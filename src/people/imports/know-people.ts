import { bsnHash, subjectsInReach } from '#access/public.ts'
import type { Act, House } from '#platform/public.ts'
import { type Id, nameSortKey } from '#values/public.ts'
import { ownDossiersNamed, ownDossiersOf } from './own-dossier.store.ts'
import type { ReadRow } from './read-row.rules.ts'
import type { HashedRow, KnownPeople } from './settle.rules.ts'

/** The rows with the hash by which a BSN is found. */
export const hashed = (house: House, rows: readonly ReadRow[]): HashedRow[] =>
  rows.map((row) => ({ ...row, bsnHash: row.person?.bsn ? bsnHash(house, row.person.bsn).toString('hex') : null }))

/** Which of these people the organisation keeps a dossier of itself. */
export async function knowPeople(
  act: Act,
  organisation: Id<'Organisation'>,
  rows: readonly HashedRow[],
): Promise<KnownPeople> {
  const hashes = rows.flatMap(({ bsnHash }) => (bsnHash ? [Buffer.from(bsnHash, 'hex')] : []))
  const subjects = await subjectsInReach(act, hashes)
  const byNumber = await ownDossiersOf(act, organisation, [...subjects.values()])
  const bySubject = new Map(byNumber.map((dossier) => [dossier.subject, dossier]))
  const nameless = rows.flatMap(({ bsnHash, person }) => (person && !bsnHash ? [nameSortKey(person.name)] : []))
  const byName = await ownDossiersNamed(act, organisation, [...new Set(nameless)])
  return {
    byBsn: new Map(
      [...subjects].flatMap(([hash, subject]) => {
        const dossier = bySubject.get(subject)
        return dossier ? [[hash, dossier] as const] : []
      }),
    ),
    byName: Map.groupBy(byName, ({ facts }) => nameSortKey(facts.name)),
  }
}
