import { folded, type Id, nameSortKey } from '#values/public.ts'
import { becoming, type Change, changesBetween, type Facts, type GivenPerson } from './facts.rules.ts'
import type { Fault, Reason } from './fault.rules.ts'
import type { ReadRow } from './read-row.rules.ts'

/** A dossier that the own organisation keeps: of what others keep, an import knows nothing. */
export interface OwnDossier {
  readonly id: Id<'Dossier'>
  readonly subject: Id<'Subject'>
  readonly version: number
  readonly facts: Facts
}

export interface KnownPeople {
  /** By the hash of the BSN, in hexadecimals. */
  readonly byBsn: ReadonlyMap<string, OwnDossier>
  /** By the name as it is sorted. */
  readonly byName: ReadonlyMap<string, readonly OwnDossier[]>
}

export interface HashedRow extends ReadRow {
  readonly bsnHash: string | null
}

export type Status = 'new' | 'changed' | 'unchanged' | 'refused'

/** A row with what storing it would do. */
export interface SettledRow extends HashedRow {
  readonly status: Status
  readonly dossier: OwnDossier | null
  readonly changes: readonly Change[]
}

/** Each row is exactly one of four: new for us, changed, unchanged or refused. */
export function settle(rows: readonly HashedRow[], known: KnownPeople): SettledRow[] {
  const firstRow = new Map<string, number>()
  return rows.map((row) => {
    if (!row.person) return { ...row, status: 'refused', dossier: null, changes: [] }
    const found = findOwn(row.person, row.bsnHash, known)
    if (typeof found === 'string') return refusedRow(row, { because: found, column: null, said: null })
    const key = found?.id ?? keyOf(row.person, row.bsnHash)
    const first = firstRow.get(key)
    if (first !== undefined) return refusedRow(row, twice(first))
    firstRow.set(key, row.row)
    return found ? compared(row, row.person, found) : { ...row, status: 'new', dossier: null, changes: [] }
  })
}

const refusedRow = (row: HashedRow, fault: Fault): SettledRow => ({
  ...row,
  person: null,
  status: 'refused',
  dossier: null,
  changes: [],
  faults: [...row.faults, fault],
})

const twice = (first: number): Fault => ({
  because: 'twice-in-file',
  column: null,
  said: null,
  facts: { row: first },
})

function compared(row: HashedRow, person: GivenPerson, dossier: OwnDossier): SettledRow {
  const changes = changesBetween(dossier.facts, becoming(dossier.facts, person))
  return { ...row, status: changes.length > 0 ? 'changed' : 'unchanged', dossier, changes }
}

const keyOf = (person: GivenPerson, bsnHash: string | null): string =>
  bsnHash ?? JSON.stringify([nameSortKey(person.name), person.postcode, person.email])

/** The own dossier about the same person; undefined when there is none, a reason when we may not guess. */
function findOwn(person: GivenPerson, bsnHash: string | null, known: KnownPeople): OwnDossier | undefined | Reason {
  if (bsnHash) return known.byBsn.get(bsnHash)
  const namesakes = known.byName.get(nameSortKey(person.name)) ?? []
  const same = namesakes.filter(({ facts }) => isSamePerson(person, facts))
  if (same.length > 1) return 'several-alike'
  if (same[0]) return same[0]
  return namesakes.length > 0 && !person.postcode && !person.email ? 'maybe-known' : undefined
}

/** Without a BSN: the same name, an equal postcode or e-mail address, and nothing that speaks against it. */
function isSamePerson(given: GivenPerson, kept: Facts): boolean {
  const pairs = [
    [given.postcode, kept.postcode],
    [given.email, kept.email],
  ].map(([a, b]) => (a && b ? (folded(a) === folded(b) ? 'equal' : 'other') : a || b ? 'unknown' : 'neither'))
  if (pairs.includes('other')) return false
  return pairs.includes('equal') || pairs.every((pair) => pair === 'neither')
}

export interface Counts {
  readonly new: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
}

export const countRows = (rows: readonly { readonly status: Status }[]): Counts => {
  const count = (status: Status) => rows.filter((row) => row.status === status).length
  return { new: count('new'), changed: count('changed'), unchanged: count('unchanged'), refused: count('refused') }
}
