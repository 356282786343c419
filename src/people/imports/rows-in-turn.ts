import type { OrganisationSeal } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import { others } from '#platform/sheets/sheets.ts'
import { openRow, type RowContent } from './content.ts'
import { findRows, type ImportId, type RowRecord } from './import.store.ts'
import type { Status } from './settle.rules.ts'

export const rowsAtATime = 1000
const every = ['new', 'changed', 'unchanged', 'refused'] as const

export interface OpenedRow {
  readonly record: RowRecord
  readonly content: RowContent
}

/** The rows of an import in the order of the file, a thousand at a time; in between everybody else has a turn. */
export async function* rowsInTurn(
  act: Act,
  seal: OrganisationSeal,
  id: ImportId,
  statuses: readonly Status[] = every,
): AsyncGenerator<OpenedRow[]> {
  for (let after = 0; ; ) {
    const records = await findRows(act, id, { statuses, after, size: rowsAtATime })
    const last = records.at(-1)
    if (!last) return
    yield records.map((record) => ({ record, content: openRow(seal, id, record.row_number, record.content_sealed) }))
    after = last.row_number
    await others()
  }
}
