import {
  mayDo,
  type OrganisationSeal,
  organisationSeal,
  rememberedHeadings,
  type TellProgress,
  tellNobody,
} from '#access/public.ts'
import type { Act, Caller, GivenFile, House, NoPermit } from '#platform/public.ts'
import { done, type FileRefusal, type Id, newId, notFound, type Outcome, refused } from '#values/public.ts'
import { otherNamesOfWork } from '#vocabulary/reference.ts'
import { type Findings, lockFindings, lockRow, type RowContent } from './content.ts'
import { shown } from './fault.rules.ts'
import { type Field, fieldNamed, knowsWho, plain } from './headings.rules.ts'
import { type ImportId, keepImport, keepRows, saveFindings } from './import.store.ts'
import { hashed, knowPeople } from './know-people.ts'
import type { SheetHead } from './people-pieces.ts'
import { readPeople } from './read-people.ts'
import { countUnread, type SheetRow, type UnreadCount } from './read-sheet.rules.ts'
import { type Counts, countRows, type FirstRows, noCounts, type SettledRow, settle } from './settle.rules.ts'

export interface HowToPreview {
  readonly tell?: TellProgress
  /** Takes a file of which no heading is known: on a page, somebody says what the columns are. */
  readonly anyHeadings?: boolean
  /** What these headings mean, for this file alone. */
  readonly headings?: ReadonlyMap<string, Field | 'none'>
}

export interface Previewed {
  readonly id: ImportId
  readonly counts: Counts
  /** False when nobody can be recognised before somebody says what the columns are. */
  readonly knowsWho: boolean
}

/** Reads a file and says what storing it would do. Nobody gets a dossier yet; the rows wait, sealed. */
export async function previewImport(house: House, caller: Caller, file: GivenFile, how: HowToPreview = {}) {
  if (!mayDo(caller, 'bring-in-people')) return refused<NoPermit>({ because: 'no-permit', kind: 'not-allowed' })
  return house.db.act(caller, 'bring-in-people', async (act) => {
    const { organisation } = act.caller
    if (!organisation) return notFound()
    return keepPreview(house, act, organisation, file, how)
  })
}

/** What grows while the file is read. */
interface Reading {
  readonly id: ImportId
  readonly seal: OrganisationSeal
  readonly firstRows: FirstRows
  readonly unread: Map<string, UnreadCount>
}

async function keepPreview(
  house: House,
  act: Act,
  organisation: Id<'Organisation'>,
  file: GivenFile,
  { tell = tellNobody, anyHeadings = false, headings = new Map() }: HowToPreview,
): Promise<Outcome<Previewed, FileRefusal>> {
  const seal = await organisationSeal(house, act, organisation)
  const id: ImportId = newId()
  const reading: Reading = { id, seal, firstRows: new Map(), unread: new Map() }
  const chosen = [
    ...(await rememberedHeadings(act, 'people', fieldNamed)),
    ...[...headings].map(([heading, field]) => [plain(heading), field] as const),
  ]
  const work = await otherNamesOfWork(act)
  let head: SheetHead | undefined
  let counts = noCounts
  for await (const piece of readPeople({ bytes: file.bytes, today: act.today, chosen, anyHeadings, work })) {
    if ('done' in piece) return piece
    if ('head' in piece) {
      head = piece.head
      await openImport(act, organisation, file, reading, head)
      continue
    }
    counts = countRows(await keepPiece(house, act, organisation, reading, piece.rows), counts)
    tell({ step: 'reading', done: counts.new + counts.changed + counts.unchanged + counts.refused, all: null })
  }
  if (!head) return refused<FileRefusal>({ because: 'broken-file', kind: 'invalid' })
  const { layout } = head
  await saveFindings(act, reading.id, { layout, counts, findings: lockFindings(seal, id, findingsOf(head, reading)) })
  return done({ id: reading.id, counts, knowsWho: knowsWho(head.headings.map(({ field }) => field)) })
}

const openImport = (act: Act, organisation: Id<'Organisation'>, file: GivenFile, reading: Reading, head: SheetHead) =>
  keepImport(act, {
    id: reading.id,
    organisation,
    fileName: shown(file.name.trim()) || '-',
    layout: head.layout,
    counts: noCounts,
    findings: lockFindings(reading.seal, reading.id, findingsOf(head, reading)),
  })

const findingsOf = ({ notRead, headings }: SheetHead, { unread }: Reading): Findings => ({
  notRead,
  headings,
  unread: [...unread.values()],
})

async function keepPiece(
  house: House,
  act: Act,
  organisation: Id<'Organisation'>,
  { id, seal, firstRows, unread }: Reading,
  piece: readonly SheetRow[],
) {
  const rows = hashed(house, piece)
  const settled = settle(rows, await knowPeople(act, organisation, rows), firstRows)
  countUnread(
    settled.filter(({ status }) => status !== 'refused'),
    unread,
  )
  await keepRows(
    act,
    id,
    organisation,
    settled.map((row) => ({
      row: row.row,
      status: row.status,
      dossier: row.dossier?.id ?? null,
      content: lockRow(seal, id, row.row, contentOf(row)),
    })),
  )
  return settled
}

/** All that a row needs to be read, settled and stored later. */
export const contentOf = ({
  label,
  person,
  changes,
  faults,
  unread,
  cells,
  decided,
}: SettledRow & Pick<RowContent, 'cells'>): RowContent => ({
  label,
  person,
  changes,
  faults,
  unread,
  ...(cells && { cells }),
  ...(decided && { decided }),
})
