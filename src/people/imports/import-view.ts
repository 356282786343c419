import type { Layout } from './headings.rules.ts'
import type { ImportRecord } from './import.store.ts'
import type { Counts } from './settle.rules.ts'

export interface ImportLine {
  readonly id: string
  readonly fileName: string
  readonly layout: Layout
  readonly state: 'ready' | 'stored' | 'undone'
  readonly rows: number
  readonly counts: Counts
  readonly by: string | null
  readonly previewedAt: string
  readonly storedAt: string | null
  readonly undoneAt: string | null
  readonly undone: { readonly removed: number; readonly restored: number; readonly kept: number } | null
  readonly canUndo: boolean
}

/** One import as the list and its own page show it; `since` is the first moment that can still be undone. */
export function lineOf(
  record: ImportRecord,
  nameOf: (account: string | null) => string | null,
  since: Date,
): ImportLine {
  const counts = {
    new: record.rows_new,
    changed: record.rows_changed,
    unchanged: record.rows_unchanged,
    refused: record.rows_refused,
  }
  return {
    id: record.id,
    fileName: record.file_name,
    layout: record.layout as Layout,
    state: record.state as ImportLine['state'],
    rows: counts.new + counts.changed + counts.unchanged + counts.refused,
    counts,
    by: nameOf(record.stored_by ?? record.account_id),
    previewedAt: record.previewed_at.toISOString(),
    storedAt: record.stored_at?.toISOString() ?? null,
    undoneAt: record.undone_at?.toISOString() ?? null,
    undone: undoneOf(record),
    canUndo:
      record.state === 'stored' &&
      record.stored_at !== null &&
      record.stored_at >= since &&
      counts.new + counts.changed > 0,
  }
}

const undoneOf = ({ undo_removed: removed, undo_restored: restored, undo_kept: kept }: ImportRecord) =>
  removed === null || restored === null || kept === null ? null : { removed, restored, kept }
