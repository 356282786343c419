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
  /** By the number of the exchange. */
  readonly byReference: ReadonlyMap<string, OwnDossier>
}

/** What somebody answered: this dossier is about the same person, or it is somebody else. */
export type Decided = { readonly same: Id<'Dossier'> } | { readonly other: true }

export interface HashedRow extends ReadRow {
  readonly bsnHash: string | null
  readonly decided?: Decided | undefined
}

export type Status = 'new' | 'changed' | 'unchanged' | 'refused'

/** A row with what storing it would do. Of a refused row the dossier is the one it looks like. */
export interface SettledRow extends HashedRow {
  readonly status: Status
  readonly dossier: OwnDossier | null
  readonly changes: readonly Change[]
}

/** In which row of the file somebody stood first, however she was known there. */
export type FirstRows = Map<string, number>

/** Each row is exactly one of four: new for us, changed, unchanged or refused. */
export function settle<R extends HashedRow>(
  rows: readonly R[],
  known: KnownPeople,
  firstRow: FirstRows = new Map(),
): (R & SettledRow)[] {
  return rows.map((row) => {
    if (!row.person) return { ...row, status: 'refused', dossier: null, changes: [] }
    const found = findOwn(row, row.person, known)
    if ('because' in found) return found.like ? offered(row, found) : refusedRow(row, plainFault(found.because))
    const keys = [found.own?.id, keyOf(row.person, row.bsnHash)].filter((key) => key !== undefined)
    const first = keys.map((key) => firstRow.get(key)).find((one) => one !== undefined)
    if (first !== undefined) return refusedRow(row, { ...plainFault('twice-in-file'), facts: { row: first } })
    for (const key of keys) firstRow.set(key, row.row)
    const asked = { ...row, faults: [] }
    return found.own ? compared(asked, row.person, found.own) : { ...asked, status: 'new', dossier: null, changes: [] }
  })
}

const plainFault = (because: Reason): Fault => ({ because, column: null, said: null })

const refusedRow = <R extends HashedRow>(row: R, fault: Fault): R & SettledRow => ({
  ...row,
  person: null,
  status: 'refused',
  dossier: null,
  changes: [],
  faults: [...row.faults, fault],
})

/** Stays behind until somebody says whether this is the same person: the file alone never joins two. */
const offered = <R extends HashedRow>(row: R, { because, like }: Asking): R & SettledRow => ({
  ...row,
  status: 'refused',
  dossier: like,
  changes: [],
  faults: [plainFault(because)],
})

function compared<R extends HashedRow>(row: R, person: GivenPerson, dossier: OwnDossier): R & SettledRow {
  const changes = changesBetween(dossier.facts, becoming(dossier.facts, person))
  return { ...row, status: changes.length > 0 ? 'changed' : 'unchanged', dossier, changes }
}

const keyOf = (person: GivenPerson, bsnHash: string | null): string =>
  bsnHash ?? person.reference ?? JSON.stringify([nameSortKey(person.name), person.postcode, person.email])

interface Asking {
  readonly because: Reason
  /** The dossier this row looks like, when it is only one. */
  readonly like: OwnDossier | null
}

/** The own dossier about the same person, none, or a reason when we may not guess. */
function findOwn(
  { bsnHash, decided }: HashedRow,
  person: GivenPerson,
  known: KnownPeople,
): { own?: OwnDossier } | Asking {
  if (person.reference !== null) return ownOf(known.byReference.get(person.reference))
  if (bsnHash) return ownOf(known.byBsn.get(bsnHash))
  const namesakes = known.byName.get(nameSortKey(person.name)) ?? []
  if (decided) return asDecided(decided, namesakes)
  const same = namesakes.filter(({ facts }) => isSamePerson(person, facts))
  if (same.length > 0) return same.length > 1 ? { because: 'several-alike', like: null } : ownOf(same[0])
  const saysNothing = !person.postcode && !person.email && !person.phone
  const alike = saysNothing ? namesakes : namesakes.filter(({ facts }) => sharesSomething(person, facts))
  const [like = null] = alike
  if (alike.length > 1) return { because: saysNothing ? 'maybe-known' : 'several-alike', like: null }
  return like ? { because: saysNothing ? 'maybe-known' : 'looks-like-yours', like } : {}
}

/** Somebody else is new; the same, when that dossier is still there. */
function asDecided(decided: Decided, namesakes: readonly OwnDossier[]): { own?: OwnDossier } | Asking {
  if ('other' in decided) return {}
  const own = namesakes.find(({ id }) => id === decided.same)
  return own ? { own } : { because: 'maybe-known', like: null }
}

const ownOf = (own: OwnDossier | undefined): { own?: OwnDossier } => (own ? { own } : {})

/** Without a BSN: the same name, an equal postcode or e-mail address, and nothing that speaks against it. */
function isSamePerson(given: GivenPerson, kept: Facts): boolean {
  const pairs = [
    [given.postcode, kept.postcode],
    [given.email, kept.email],
  ].map(([a, b]) => (a && b ? (isEqual(a, b) ? 'equal' : 'other') : a || b ? 'unknown' : 'neither'))
  if (pairs.includes('other')) return false
  return pairs.includes('equal') || pairs.every((pair) => pair === 'neither')
}

/** The same name, and one thing more that is the same though another differs: an address that changed, perhaps. */
const sharesSomething = (given: GivenPerson, kept: Facts): boolean =>
  isEqual(given.postcode, kept.postcode) ||
  isEqual(given.email, kept.email) ||
  isEqual(digitsOf(given.phone), digitsOf(kept.phone))

const isEqual = (a: string | null, b: string | null): boolean => a !== null && b !== null && folded(a) === folded(b)

/** '06-12 34' and '+31 6 1234' are one number. */
const digitsOf = (phone: string | null): string | null => phone?.replace(/\D/g, '').slice(-9) || null

/** Whether somebody may answer that this is the dossier it looks like. */
export const isOffer = (faults: readonly Fault[], dossier: string | null): boolean =>
  dossier !== null && faults.some(({ because }) => because === 'looks-like-yours' || because === 'maybe-known')

export interface Counts {
  readonly new: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
}

export const noCounts: Counts = { new: 0, changed: 0, unchanged: 0, refused: 0 }

export function countRows(rows: readonly { readonly status: Status }[], before: Counts = noCounts): Counts {
  const count = (status: Status) => before[status] + rows.filter((row) => row.status === status).length
  return { new: count('new'), changed: count('changed'), unchanged: count('unchanged'), refused: count('refused') }
}
