import { done, type FileRefusal, type Outcome, refused, type TableSheet } from '#values/public.ts'
import type { FileKind } from './limits.ts'

/** Records somebody else's system wrote, as a sheet of ours; undefined when it is not what that system writes. */
export type ReadRecords = (records: readonly unknown[]) => TableSheet | undefined

/** Each reader is fetched when it is needed. */
export async function readBytes(
  bytes: Uint8Array,
  kind: FileKind,
  readRecords?: ReadRecords,
): Promise<Outcome<TableSheet[], FileRefusal>> {
  if (kind === 'csv') return (await import('./read-csv.ts')).readCsv(bytes)
  if (kind === 'xlsx') return (await import('./read-xlsx.ts')).readXlsx(bytes)
  const records = recordsIn(bytes)
  if (!records) return refused({ because: 'broken-file', kind: 'invalid' })
  const sheet = readRecords?.(records)
  return sheet ? done([sheet]) : refused({ because: 'wrong-type', kind: 'invalid' })
}

function recordsIn(bytes: Uint8Array): readonly unknown[] | undefined {
  try {
    const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return Array.isArray(read) ? read : [read]
  } catch {
    return undefined
  }
}
