import { folded } from './folded.ts'

/** What people and systems write when they do not know: it is never a no. */
export function isNotKnown(text: string): boolean {
  const written = folded(text)
  return !/[\p{L}\p{N}]/u.test(written) || tokens.has(written.replace(/[.\s]/g, ''))
}

const tokens = new Set(['nnb', 'nb', 'onbekend', 'nietbekend', 'unknown', 'nvt', 'n/a', 'na', 'niettoepasselijk'])
