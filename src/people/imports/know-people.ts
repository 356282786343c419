import { bsnHash, subjectsInReach } from '#access/public.ts'
import type { Act, House } from '#platform/public.ts'
import { type Id, nameSortKey } from '#values/public.ts'
import { ownDossiersNamed, ownDossiersNumbered, ownDossiersOf } from './own-dossier.store.ts'
import type { ReadRow } from './read-row.rules.ts'
import type { HashedRow, KnownPeople, OwnDossier } from './settle.rules.ts'

/** The rows with the hash by which a BSN is found. */
export const hashed = <R extends ReadRow>(house: House, rows: readonly R[]): (R & HashedRow)[] =>
  rows.map((row) => ({ ...row, bsnHash: row.person?.bsn ? bsnHash(house, row.person.bsn).toString('hex') : null }))

/** Which of these people the organisation keeps a dossier of itself; those that came in just now do not count. */
export async function knowPeople(
  act: Act,
  organisation: Id<'Organisation'>,
  rows: readonly HashedRow[],
  justAdded: ReadonlySet<string> = new Set(),
): Promise<KnownPeople> {
  const hashes = rows.flatMap(({ bsnHash }) => (bsnHash ? [Buffer.from(bsnHash, 'hex')] : []))
  const subjects = await subjectsInReach(act, hashes)
  const byNumber = await ownDossiersOf(act, organisation, [...subjects.values()])
  const bySubject = new Map(byNumber.map((dossier) => [dossier.subject, dossier]))
  const nameless = rows.flatMap((row) => (row.person && byItsName(row) ? [nameSortKey(row.person.name)] : []))
  const byName = (await ownDossiersNamed(act, organisation, [...new Set(nameless)])).filter(
    ({ id }) => !justAdded.has(id),
  )
  const references = rows.flatMap(({ person }) => (person?.reference ? [person.reference] : []))
  return {
    byBsn: new Map([...subjects].flatMap(([hash, subject]) => entryOf(hash, bySubject.get(subject)))),
    byName: Map.groupBy(byName, ({ facts }) => nameSortKey(facts.name)),
    byReference: await ownDossiersNumbered(act, organisation, references),
  }
}

const byItsName = ({ bsnHash, person }: HashedRow): boolean => !bsnHash && person?.reference === null

const entryOf = (hash: string, dossier: OwnDossier | undefined): [string, OwnDossier][] =>
  dossier ? [[hash, dossier]] : []
