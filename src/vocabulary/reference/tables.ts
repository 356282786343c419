import type { OpenTable } from '#platform/sheets/sheets.ts'
import { CannotRead, type Found } from './entry.ts'

/** A list that comes as one table comes alone: two of them would be two lists. */
export function onlyTable(tables: readonly OpenTable[]): OpenTable {
  const [table, ...more] = tables
  if (!table) throw new CannotRead({ because: 'missing-file' })
  if (more.length > 0) throw new CannotRead({ because: 'many-files' })
  return table
}

const shown = 20

/** Counts what points at nothing, and keeps a few of them to show. */
export function countDangling() {
  let count = 0
  const samples: { from: string; to: string }[] = []
  return {
    add(from: string, to: string) {
      if (count++ < shown) samples.push({ from, to })
    },
    told: (leftOut: readonly string[]): Found => ({ leftOut, dangling: count, danglingSamples: samples }),
  }
}
