import { organisationSeal } from '#access/public.ts'
import type { Act, Caller, House, Read } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { type Added, addPeople } from './add-people.ts'
import { lockRow, openRow, type RowContent } from './content.ts'
import { becoming } from './facts.rules.ts'
import {
  claimForStoring,
  findImport,
  findRows,
  type ImportId,
  keepRows,
  saveCounts,
  waitForTurn,
} from './import.store.ts'
import { hashed, knowPeople } from './know-people.ts'
import { holdOwnDossiers, saveFacts } from './own-dossier.store.ts'
import { type Counts, countRows, type SettledRow, settle } from './settle.rules.ts'
import { spots } from './spots.ts'
import { mostRows } from './table.rules.ts'

type Org = Id<'Organisation'>

/** Stores every row that was not refused, in one go: all of them, or none. Who each person is, is decided anew. */
export const storeImport = (house: House, caller: Caller, { id }: { id: string }) =>
  house.db.act(caller, 'bring-in-people', async (act) => {
    const { organisation } = act.caller
    const claimed = await claimForStoring(act, id as ImportId)
    if (!claimed || !organisation) return whyNot(act, id as ImportId)
    await waitForTurn(act, organisation)
    const rows = await settleAgain(house, act, organisation, claimed.id as ImportId)
    const added = await addPeople(house, act, organisation, rows)
    const changed = await changeKnown(act, rows)
    await keepOutcome(house, act, organisation, claimed.id as ImportId, rows, added)
    const reads: Read[] = [...[...added.values()].map(({ subject }) => subject), ...changed].map((subject) => ({
      subject,
      holder: organisation,
    }))
    await act.look(reads, 'import')
    const counts = countRows(rows)
    await act.tell({ name: 'PeopleImported', import: claimed.id, new: counts.new, changed: counts.changed })
    return done<{ id: ImportId; counts: Counts }>({ id: claimed.id as ImportId, counts })
  })

async function whyNot(act: Act, id: ImportId) {
  const found = await findImport(act, id)
  if (!found) return notFound()
  return found.state === 'undone'
    ? refused({ because: 'already-undone', kind: 'conflict' })
    : refused({ because: 'already-stored', kind: 'conflict' })
}

/** Between preview and storing somebody may have changed a dossier, or stored another file. */
async function settleAgain(house: House, act: Act, organisation: Org, id: ImportId): Promise<SettledRow[]> {
  const seal = await organisationSeal(house, act, organisation)
  const statuses = ['new', 'changed', 'unchanged', 'refused'] as const
  const kept = await findRows(act, id, { statuses, after: 0, size: mostRows + 1 })
  const rows = hashed(
    house,
    kept.map((row) => ({ row: row.row_number, ...openRow(seal, id, row.row_number, row.content_sealed) })),
  )
  const known = await knowPeople(act, organisation, rows)
  const ids = [...known.byBsn.values(), ...[...known.byName.values()].flat()].map((dossier) => dossier.id)
  await holdOwnDossiers(act, organisation, ids)
  return settle(rows, await knowPeople(act, organisation, rows))
}

async function changeKnown(act: Act, rows: readonly SettledRow[]): Promise<Id<'Subject'>[]> {
  const findSpot = spots()
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
async function keepOutcome(
  house: House,
  act: Act,
  organisation: Org,
  id: ImportId,
  rows: readonly SettledRow[],
  added: Added,
): Promise<void> {
  const seal = await organisationSeal(house, act, organisation)
  const contentOf = ({ row, label, changes, faults, unread }: SettledRow): RowContent => {
    const version = added.get(row)?.version
    return { label, person: null, changes, faults, unread, ...(version !== undefined && { version }) }
  }
  await keepRows(
    act,
    id,
    organisation,
    rows.map((row) => ({
      row: row.row,
      status: row.status,
      dossier: added.get(row.row)?.id ?? row.dossier?.id ?? null,
      content: lockRow(seal, id, row.row, contentOf(row)),
    })),
  )
  await saveCounts(act, id, countRows(rows))
}
