import { follow, type Merging, type Moved, renameActing, seal, type Way } from '#access/public.ts'
import type { Act, House } from '#platform/public.ts'
import { type Id, nameSortKey, spokenName } from '#values/public.ts'
import { beforeColumn } from '../corrections/keep-before.ts'
import { columnOf } from '../documents/open-document.ts'
import { sealedHelps } from '../dossiers/helps.ts'
import { searchTextOf } from '../dossiers/search-text.rules.ts'
import { carryApart, dropApart } from '../duplicates/apart.ts'
import { messageColumn } from '../messages/seal-message.ts'
import { saidColumns } from '../own-profile/seal-said.ts'
import { type Choices, columnsOf, type Facts, type MergeColumn, mergedFacts, mergeFields } from './field.rules.ts'
import {
  bringBackStatements,
  markMerged,
  overtakeStatements,
  type PairRow,
  saveMerged,
  unmarkMerged,
} from './merge.store.ts'

/** What stood in the dossier that stays, and what the merge wrote there: by column, sealed bytes as text. */
export interface DossierBefore {
  readonly before: Readonly<Record<string, unknown>>
  readonly after: Readonly<Record<string, unknown>>
  readonly moved: Moved
}

const tablesThatFollow = [
  { table: 'people.note' },
  { table: 'people.task_about' },
  { table: 'people.handed' },
  { table: 'people.document', sealed: { content_sealed: (id: string) => columnOf(id as Id<'Document'>) } },
  { table: 'people.message', sealed: { text_sealed: () => messageColumn } },
  { table: 'people.correction', sealed: { before_sealed: () => beforeColumn } },
  {
    table: 'people.own_statement',
    sealed: { said_sealed: () => saidColumns.said, line_sealed: () => saidColumns.line },
  },
] as const

/** The facts of a row, with what is sealed opened: only to compare, and to lock it anew. */
export async function factsOf(house: House, act: Act, row: PairRow): Promise<Facts> {
  const helps = await sealedHelps(house, act, readOf(row), row)
  return { ...(row as unknown as Facts), helps_sealed: helps?.open('mediation') ?? null }
}

/** The one that was changed last says more of how it is now. */
export const newestOf = (kept: PairRow, merged: PairRow): 'kept' | 'merged' =>
  merged.changed_at > kept.changed_at ? 'merged' : 'kept'

/** Two dossiers become one. Undefined when somebody changed one of them in between. */
export async function mergeDossiers(
  house: House,
  act: Act,
  { kept, merged, choices }: { readonly kept: PairRow; readonly merged: PairRow; readonly choices: Choices },
): Promise<DossierBefore | undefined> {
  const [here, there] = [await factsOf(house, act, kept), await factsOf(house, act, merged)]
  const { facts } = mergedFacts(here, there, choices, newestOf(kept, merged))
  const columns = await columnsToWrite(house, act, kept, { here, facts, vum: kept.vum_id ?? merged.vum_id })
  if (!(await markMerged(act, merged, kept.id))) return undefined
  const former_ids = [...kept.former_ids, merged.id, ...merged.former_ids]
  if (!(await saveMerged(act, kept, { ...columns, former_ids }))) return undefined
  await renameActing(act, readOf(kept), spokenName(nameOf(facts)))
  const way: Way = { holder: readOf(kept).holder, from: readOf(merged).subject, to: readOf(kept).subject }
  const moved: Record<string, readonly string[]> = { overtaken: await overtakeStatements(act, way) }
  for (const one of tablesThatFollow) moved[one.table] = await follow(house, act, way, one)
  moved.apart = await carryApart(act, way)
  const stored = kept as unknown as Record<string, unknown>
  const before = Object.fromEntries(Object.keys(columns).map((column) => [column, plain(stored[column])]))
  return { before, after: plainAll(columns), moved }
}

interface Becoming {
  readonly here: Facts
  readonly facts: Facts
  readonly vum: string | null
}

/** Only what changes, with what follows from it. */
async function columnsToWrite(house: House, act: Act, kept: PairRow, { here, facts, vum }: Becoming) {
  const changed = mergeFields
    .flatMap((field) => columnsOf[field] as readonly MergeColumn[])
    .filter((column) => JSON.stringify(plain(here[column])) !== JSON.stringify(plain(facts[column])))
  const columns: Record<string, unknown> = {}
  for (const column of changed) columns[column] = await written(house, act, kept, column, facts[column])
  for (const [column, value] of Object.entries(sortedAs(facts)))
    if ((kept as unknown as Record<string, unknown>)[column] !== value) columns[column] = value
  if (vum !== kept.vum_id) columns.vum_id = vum
  return columns
}

async function written(house: House, act: Act, kept: PairRow, column: MergeColumn, value: unknown): Promise<unknown> {
  if (column !== 'helps_sealed' || value === null) return asWritten(column, value)
  return seal(house, act, { ...readOf(kept), column }, value as string)
}

/** Both as they were: what somebody wrote in the dossier since then stays there. */
export async function unmergeDossiers(
  house: House,
  act: Act,
  { here, gone, was }: { readonly here: PairRow; readonly gone: PairRow; readonly was: DossierBefore },
): Promise<boolean> {
  const now = here as unknown as Record<string, unknown>
  const back = mergeGroups
    .map((columns) => columns.filter((column) => column in was.before))
    .filter((columns) => columns.every((column) => isAs(now[column], was.after[column])))
    .flatMap((columns) => columns.map((column) => [column, restored(column, was.before[column])] as const))
  const columns: Record<string, unknown> = Object.fromEntries(back)
  const facts = { ...now, ...columns } as unknown as Facts
  const former_ids = here.former_ids.filter((id) => id !== gone.id && !gone.former_ids.includes(id))
  if (!(await saveMerged(act, here, { ...columns, ...sortedAs(facts), former_ids }))) return false
  await unmarkMerged(act, gone.id)
  await renameActing(act, readOf(here), spokenName(nameOf(facts)))
  const way: Way = { holder: readOf(here).holder, from: readOf(here).subject, to: readOf(gone).subject }
  for (const one of tablesThatFollow) await follow(house, act, way, { ...one, only: was.moved[one.table] ?? [] })
  await bringBackStatements(act, was.moved.overtaken ?? [])
  for (const other of was.moved.apart ?? []) await dropApart(act, way.holder, [way.from, other as Id<'Subject'>])
  return true
}

/** What belongs together goes back together, or stays together. */
const mergeGroups: readonly (readonly string[])[] = [...mergeFields.map((field) => columnsOf[field]), ['vum_id']]

export const readOf = (row: Pick<PairRow, 'subject_id' | 'organisation_id'>) => ({
  subject: row.subject_id as Id<'Subject'>,
  holder: row.organisation_id as Id<'Organisation'>,
})

export const mergingOf = (kept: PairRow, merged: PairRow): Merging => ({
  holder: readOf(kept).holder,
  kept: readOf(kept).subject,
  merged: readOf(merged).subject,
})

const nameOf = (facts: Facts) => ({
  given: facts.given_name as string,
  prefix: facts.name_prefix as string,
  family: facts.family_name as string,
})

/** How she is sorted and found follows from what the dossier says. */
function sortedAs(facts: Facts) {
  const name = nameOf(facts)
  const works = {
    occupations: (facts.occupations ?? []) as string[],
    occupationAsGiven: facts.occupation_as_given as string | null,
  }
  const town = facts.town as string | null
  return { sort_name: nameSortKey(name), search_text: searchTextOf({ name, town, ...works }) }
}

/** A list of means of transport is written as text and read as the list. */
const asWritten = (column: string, value: unknown): unknown =>
  column === 'transports' && value !== null ? JSON.stringify(value) : value

/** Bytes as text, so that what was can be kept. */
const plain = (value: unknown): unknown =>
  Buffer.isBuffer(value) ? { bytes: value.toString('base64') } : value === undefined ? null : value
const plainAll = (columns: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(columns).map(([column, value]) => [column, plain(value)]))

/** What was written for a list of means is text, what is read is the list. */
const isAs = (now: unknown, written: unknown): boolean => {
  const [a, b] = [plain(now), written]
  return JSON.stringify(a) === JSON.stringify(b) || JSON.stringify(a) === b
}

function restored(column: string, value: unknown): unknown {
  const isBytes = value && typeof value === 'object' && 'bytes' in value
  return isBytes ? Buffer.from(value.bytes as string, 'base64') : asWritten(column, value)
}
