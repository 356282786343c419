import { organisationSeal } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { type Cell, cellText, done, notFound } from '#values/public.ts'
import { openFindings } from './content.ts'
import { type Fault, holdsBsn } from './fault.rules.ts'
import { findImport, type ImportId } from './import.store.ts'
import { readsOf } from './own-dossier.store.ts'
import type { KeptHeading } from './read-sheet.rules.ts'
import { rowsInTurn } from './rows-in-turn.ts'

export interface RefusedRow {
  readonly row: number
  readonly cells: readonly Cell[]
  readonly faults: readonly Fault[]
}

/** The rows that stayed behind, with what stood in them: to correct and to bring in again. A BSN is never among it. */
export const seeRefusedRows = (house: House, caller: Caller, { id: asked }: { id: string }) =>
  house.db.act(caller, 'bring-in-people', async (act) => {
    const id = asked as ImportId
    const record = await findImport(act, id)
    if (!record || !act.caller.organisation) return notFound()
    const seal = await organisationSeal(house, act, act.caller.organisation)
    const { headings = [] } = openFindings(seal, id, record.findings_sealed)
    const rows: RefusedRow[] = []
    for await (const piece of rowsInTurn(act, seal, id, ['refused'])) {
      const dossiers = piece.flatMap(({ record: { dossier_id } }) => (dossier_id ? [dossier_id] : []))
      await act.look(await readsOf(act, dossiers), 'import')
      for (const { record: one, content } of piece)
        rows.push({ row: one.row_number, faults: content.faults, cells: withoutBsn(headings, content.cells ?? []) })
    }
    return done({ fileName: record.file_name, headings: headings.map(({ heading }) => heading), rows })
  })

const withoutBsn = (headings: readonly KeptHeading[], cells: readonly Cell[]): Cell[] =>
  headings.map(({ field }, place) => {
    const cell = cells[place] ?? null
    return field === 'bsn' || holdsBsn(cellText(cell)) ? null : cell
  })
