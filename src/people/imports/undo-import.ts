import { type OrganisationSeal, organisationSeal } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { lockRow, openRow, type RowContent } from './content.ts'
import {
  claimForUndoing,
  findImport,
  findRows,
  type ImportId,
  markUndone,
  saveUndone,
  type Undone,
} from './import.store.ts'
import { holdOwnDossiers, removeDossiers, saveFacts, sinceThen } from './own-dossier.store.ts'
import type { OwnDossier } from './settle.rules.ts'
import { spots } from './spots.ts'
import { mostRows } from './table.rules.ts'
import { isUntouched, restored, restoring } from './undo.rules.ts'

/** Takes an import back: new dossiers go, changed facts return. What somebody changed since stays, and is named. */
export const undoImport = (house: House, caller: Caller, { id }: { id: string }) =>
  house.db.act(caller, 'bring-in-people', async (act) => {
    const { organisation } = act.caller
    const claimed = await claimForUndoing(act, id as ImportId)
    if (!claimed || !organisation) return whyNot(act, id as ImportId)
    const seal = await organisationSeal(house, act, organisation)
    const rows = await findStored(act, seal, claimed.id as ImportId)
    if (rows.length === 0 && claimed.rows_new + claimed.rows_changed > 0)
      return refused({ because: 'too-long-ago', kind: 'conflict' })
    const held = await holdOwnDossiers(
      act,
      organisation,
      rows.map(({ dossier }) => dossier),
    )
    const outcomes = [...(await takeAway(act, rows, held)), ...(await giveBack(act, rows, held))]
    const content = (row: StoredRow): Buffer => lockRow(seal, claimed.id, row.row, row.content)
    await markUndone(
      act,
      claimed.id as ImportId,
      outcomes.map(({ row, undone }) => ({ row: row.row, undone, content: content(row) })),
    )
    await act.look(
      held.map(({ subject }) => ({ subject, holder: organisation })),
      'import',
    )
    const counts = countUndone(outcomes)
    await saveUndone(act, claimed.id as ImportId, counts)
    await act.tell({ name: 'ImportUndone', import: claimed.id, ...counts })
    return done(counts)
  })

async function whyNot(act: Act, id: ImportId) {
  const found = await findImport(act, id)
  if (!found) return notFound()
  return found.state === 'undone'
    ? refused({ because: 'already-undone', kind: 'conflict' })
    : refused({ because: 'not-stored-yet', kind: 'conflict' })
}

interface StoredRow {
  readonly row: number
  readonly status: 'new' | 'changed'
  readonly dossier: Id<'Dossier'>
  readonly content: RowContent
}

interface RowOutcome {
  readonly row: StoredRow
  readonly undone: keyof Undone
}

async function findStored(act: Act, seal: OrganisationSeal, id: ImportId): Promise<StoredRow[]> {
  const kept = await findRows(act, id, { statuses: ['new', 'changed'], after: 0, size: mostRows + 1 })
  return kept.flatMap((row) =>
    row.dossier_id
      ? [
          {
            row: row.row_number,
            status: row.status as StoredRow['status'],
            dossier: row.dossier_id as Id<'Dossier'>,
            content: openRow(seal, id, row.row_number, row.content_sealed),
          },
        ]
      : [],
  )
}

async function takeAway(act: Act, rows: readonly StoredRow[], held: readonly OwnDossier[]): Promise<RowOutcome[]> {
  const added = rows.filter(({ status }) => status === 'new')
  const there = new Set(held.map(({ id }) => id))
  const since = await sinceThen(
    act,
    added.map(({ dossier }) => dossier),
  )
  const outcomes = added.map((row): RowOutcome => {
    const now = since.get(row.dossier)
    if (!now || !there.has(row.dossier)) return { row, undone: 'removed' } // somebody removed it already
    return { row, undone: isUntouched({ version: row.content.version ?? 0 }, now) ? 'removed' : 'kept' }
  })
  await removeDossiers(
    act,
    outcomes.flatMap(({ row, undone }) => (undone === 'removed' ? [row.dossier] : [])),
  )
  return outcomes
}

async function giveBack(act: Act, rows: readonly StoredRow[], held: readonly OwnDossier[]): Promise<RowOutcome[]> {
  const byId = new Map(held.map((dossier) => [dossier.id, dossier]))
  const findSpot = spots()
  const outcomes: RowOutcome[] = []
  for (const row of rows.filter(({ status }) => status === 'changed')) {
    const dossier = byId.get(row.dossier)
    if (!dossier) continue
    const { back, kept } = restoring(row.content.changes, dossier.facts)
    const facts = restored(dossier.facts, back)
    if (back.length > 0) await saveFacts(act, dossier, facts, findSpot(facts))
    const content = { ...row.content, kept }
    outcomes.push({ row: { ...row, content }, undone: kept.length > 0 ? 'kept' : 'restored' })
  }
  return outcomes
}

function countUndone(outcomes: readonly RowOutcome[]): Undone {
  const count = (what: keyof Undone) => outcomes.filter(({ undone }) => undone === what).length
  return { removed: count('removed'), restored: count('restored'), kept: count('kept') }
}
