import type { Outcome } from '#values/public.ts'
import type { FileKind, FileRefusal, Sheet } from './table.rules.ts'

/** Each reader is fetched when it is needed: the one for workbooks is large. */
export async function readBytes(bytes: Uint8Array, kind: FileKind): Promise<Outcome<Sheet[], FileRefusal>> {
  if (kind === 'csv') return (await import('./read-csv.ts')).readCsv(bytes)
  return (await import('./read-xlsx.ts')).readXlsx(bytes)
}
