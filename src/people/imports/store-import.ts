import { type OrganisationSeal, organisationSeal, type TellProgress, tellNobody } from '#access/public.ts'
import type { Act, Caller, House, Read } from '#platform/public.ts'
import { cellText, done, type Id, notFound, refused } from '#values/public.ts'
import { type Added, addPeople } from './add-people.ts'
import { lockRow, type RowContent } from './content.ts'
import { becoming } from './facts.rules.ts'
import { holdsBsn } from './fault.rules.ts'
import { claimForStoring, findImport, type ImportId, keepRows, saveCounts, waitForTurn } from './import.store.ts'
import { hashed, knowPeople } from './know-people.ts'
import { holdOwnDossiers, saveFacts } from './own-dossier.store.ts'
import { type OpenedRow, rowsInTurn } from './rows-in-turn.ts'
import { type Counts, countRows, type FirstRows, noCounts, type SettledRow, settle } from './settle.rules.ts'
import { type FindSpot, spots } from './spots.ts'

type Org = Id<'Organisation'>

/** Stores every row that was not refused, in one go: all of them, or none. Who each person is, is decided anew. */
export const storeImport = (
  house: House,
  caller: Caller,
  { id: asked }: { id: string },
  { tell = tellNobody }: { tell?: TellProgress } = {},
) =>
  house.db.act(caller, 'bring-in-people', async (act) => {
    const { organisation } = act.caller
    const id = asked as ImportId
    const claimed = await claimForStoring(act, id)
    if (!claimed || !organisation) return whyNot(act, id)
    await waitForTurn(act, organisation)
    const seal = await organisationSeal(house, act, organisation)
    const all = claimed.rows_new + claimed.rows_changed + claimed.rows_unchanged + claimed.rows_refused
    const findSpot = await spots(act)
    const storing: Storing = { id, organisation, seal, firstRows: new Map(), justAdded: new Set(), findSpot }
    let [counts, stored] = [noCounts, 0]
    for await (const piece of rowsInTurn(act, seal, id)) {
      counts = countRows(await storePiece(house, act, storing, piece), counts)
      stored += piece.length
      tell({ step: 'storing', done: stored, all })
    }
    await saveCounts(act, id, counts)
    await act.tell({ name: 'PeopleImported', import: id, new: counts.new, changed: counts.changed })
    return done<{ id: ImportId; counts: Counts }>({ id, counts })
  })

async function whyNot(act: Act, id: ImportId) {
  const found = await findImport(act, id)
  if (!found) return notFound()
  return found.state === 'undone'
    ? refused({ because: 'already-undone', kind: 'conflict' })
    : refused({ because: 'already-stored', kind: 'conflict' })
}

/** What goes along from the first row to the last. */
interface Storing {
  readonly id: ImportId
  readonly organisation: Org
  readonly seal: OrganisationSeal
  readonly firstRows: FirstRows
  readonly justAdded: Set<string>
  readonly findSpot: FindSpot
}

async function storePiece(house: House, act: Act, storing: Storing, piece: readonly OpenedRow[]) {
  const { organisation, findSpot } = storing
  const rows = await settleAgain(house, act, storing, piece)
  const added = await addPeople(house, act, organisation, rows, findSpot)
  for (const { id } of added.values()) storing.justAdded.add(id)
  const changed = await changeKnown(act, rows, findSpot)
  await keepOutcome(act, storing, rows, added)
  const reads: Read[] = [...[...added.values()].map(({ subject }) => subject), ...changed].map((subject) => ({
    subject,
    holder: organisation,
  }))
  await act.look(reads, 'import')
  return rows
}

type StoredRow = SettledRow & Pick<RowContent, 'cells'>

/** Between preview and storing somebody may have changed a dossier, or stored another file. */
async function settleAgain(
  house: House,
  act: Act,
  { organisation, firstRows, justAdded }: Storing,
  piece: readonly OpenedRow[],
): Promise<StoredRow[]> {
  const rows = hashed(
    house,
    piece.map(({ record, content }) => ({ row: record.row_number, ...content })),
  )
  const known = await knowPeople(act, organisation, rows, justAdded)
  const all = [...known.byBsn.values(), ...[...known.byName.values()].flat(), ...known.byReference.values()]
  await holdOwnDossiers(act, organisation, all.map(({ id }) => id).sort())
  return settle(rows, await knowPeople(act, organisation, rows, justAdded), firstRows)
}

async function changeKnown(act: Act, rows: readonly SettledRow[], findSpot: FindSpot): Promise<Id<'Subject'>[]> {
  const changed: Id<'Subject'>[] = []
  for (const { status, person, dossier } of rows) {
    if (status !== 'changed' || !person || !dossier) continue
    const next = becoming(dossier.facts, person)
    await saveFacts(act, dossier, next, findSpot(next))
    changed.push(dossier.subject)
  }
  return changed
}

/** From now on a row keeps only what an undo needs; who it is about stands in the dossier. */
const keepOutcome = (act: Act, { id, organisation, seal }: Storing, rows: readonly StoredRow[], added: Added) =>
  keepRows(
    act,
    id,
    organisation,
    rows.map((row) => ({
      row: row.row,
      status: row.status,
      dossier: added.get(row.row)?.id ?? row.dossier?.id ?? null,
      content: lockRow(seal, id, row.row, keptOf(row, added.get(row.row)?.version)),
    })),
  )

const keptOf = ({ label, changes, faults, unread, status, cells }: StoredRow, version?: number): RowContent => ({
  label,
  person: null,
  changes,
  faults,
  unread,
  ...(version !== undefined && { version }),
  // Who corrects a refused row wants her own words back; a BSN she looks up again.
  ...(status === 'refused' && cells && { cells: cells.map((cell) => (holdsBsn(cellText(cell)) ? null : cell)) }),
})
