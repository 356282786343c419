import type { OrganisationSeal } from '#access/public.ts'
import type { Cell } from '#values/public.ts'
import type { Change, GivenPerson } from './facts.rules.ts'
import type { Fault, Unread } from './fault.rules.ts'
import type { NotRead } from './headings.rules.ts'
import type { KeptHeading, UnreadCount } from './read-sheet.rules.ts'
import type { Decided } from './settle.rules.ts'

/** What is kept of one row, sealed. The person stands there only until the row is stored. */
export interface RowContent {
  readonly label: string | null
  readonly person: GivenPerson | null
  readonly changes: readonly Change[]
  readonly faults: readonly Fault[]
  readonly unread: readonly Unread[]
  /** The cells of the kept columns until the row is stored; of a refused row also after, without any BSN. */
  readonly cells?: readonly Cell[]
  /** What somebody answered when the row looked like a dossier of theirs. */
  readonly decided?: Decided
  /** The version of the dossier that this row made. */
  readonly version?: number
  /** What an undo could not take back. */
  readonly kept?: readonly Change[]
}

/** What is kept of the file as a whole, sealed: headings and answers are somebody else's text. */
export interface Findings {
  readonly notRead: readonly NotRead[]
  readonly unread: readonly UnreadCount[]
  readonly headings?: readonly KeptHeading[]
}

export const lockRow = (seal: OrganisationSeal, id: string, row: number, content: RowContent): Buffer =>
  seal.lock(JSON.stringify(content), `import:${id}:${row}`)

export const openRow = (seal: OrganisationSeal, id: string, row: number, locked: Buffer): RowContent =>
  JSON.parse(seal.open(locked, `import:${id}:${row}`))

export const lockFindings = (seal: OrganisationSeal, id: string, findings: Findings): Buffer =>
  seal.lock(JSON.stringify(findings), `import:${id}`)

export const openFindings = (seal: OrganisationSeal, id: string, locked: Buffer): Findings =>
  JSON.parse(seal.open(locked, `import:${id}`))
