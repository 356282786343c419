/** What stood in the columns that are written now, where it differs. Bytes are locked already and stay as they are. */
export function beforeOf(row: Readonly<Record<string, unknown>>, written: Readonly<Record<string, unknown>>) {
  const changed = Object.keys(written).filter((column) => plain(row[column]) !== plain(written[column]))
  return Object.fromEntries(changed.map((column) => [column, keptAs(row[column])]))
}

const plain = (value: unknown): string => {
  const kept = keptAs(value)
  return typeof kept === 'string' ? kept : JSON.stringify(kept)
}

const keptAs = (value: unknown): unknown => (Buffer.isBuffer(value) ? value.toString('base64') : (value ?? null))
