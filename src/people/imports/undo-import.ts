import { type OrganisationSeal, organisationSeal, type TellProgress, tellNobody } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { lockRow, type RowContent } from './content.ts'
import { claimForUndoing, findImport, type ImportId, markUndone, saveUndone, type Undone } from './import.store.ts'
import { holdOwnDossiers, removeDossiers, saveFacts, sinceThen } from './own-dossier.store.ts'
import { type OpenedRow, rowsInTurn } from './rows-in-turn.ts'
import type { OwnDossier } from './settle.rules.ts'
import { spots } from './spots.ts'
import { isUntouched, restored, restoring } from './undo.rules.ts'

/** Takes an import back: new dossiers go, changed facts return. What somebody changed since stays, and is named. */
export const undoImport = (
  house: House,
  caller: Caller,
  { id }: { id: string },
  { tell = tellNobody }: { tell?: TellProgress } = {},
) =>
  house.db.act(caller, 'bring-in-people', async (act) => {
    const { organisation } = act.caller
    const claimed = await claimForUndoing(act, id as ImportId)
    if (!claimed || !organisation) return whyNot(act, id as ImportId)
    const undoing = { id: claimed.id as ImportId, organisation, seal: await organisationSeal(house, act, organisation) }
    const all = claimed.rows_new + claimed.rows_changed
    let [counts, read] = [nothingUndone, 0]
    for await (const piece of rowsInTurn(act, undoing.seal, undoing.id, ['new', 'changed'])) {
      counts = countUndone(await undoPiece(act, undoing, storedIn(piece)), counts)
      read += piece.length
      tell({ step: 'undoing', done: read, all })
    }
    if (read === 0 && all > 0) return refused({ because: 'too-long-ago', kind: 'conflict' })
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

const storedIn = (piece: readonly OpenedRow[]): StoredRow[] =>
  piece.flatMap(({ record, content }) =>
    record.dossier_id
      ? [
          {
            row: record.row_number,
            status: record.status as StoredRow['status'],
            dossier: record.dossier_id as Id<'Dossier'>,
            content,
          },
        ]
      : [],
  )

interface Undoing {
  readonly id: ImportId
  readonly organisation: Id<'Organisation'>
  readonly seal: OrganisationSeal
}

async function undoPiece(act: Act, { id, organisation, seal }: Undoing, rows: readonly StoredRow[]) {
  const ids = rows.map(({ dossier }) => dossier)
  const held = await holdOwnDossiers(act, organisation, ids)
  const outcomes = [...(await takeAway(act, rows, held)), ...(await giveBack(act, rows, held))]
  await markUndone(
    act,
    id,
    outcomes.map(({ row, undone }) => ({ row: row.row, undone, content: lockRow(seal, id, row.row, row.content) })),
  )
  await act.look(
    held.map(({ subject }) => ({ subject, holder: organisation })),
    'import',
  )
  return outcomes
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
  const findSpot = await spots(act)
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

const nothingUndone: Undone = { removed: 0, restored: 0, kept: 0 }

function countUndone(outcomes: readonly RowOutcome[], before: Undone): Undone {
  const count = (what: keyof Undone) => before[what] + outcomes.filter(({ undone }) => undone === what).length
  return { removed: count('removed'), restored: count('restored'), kept: count('kept') }
}
