import { done, type FileRefusal, type Outcome, refused } from '#values/public.ts'
import type { FileKind } from './limits.ts'

/** Looks at the bytes, never at the name: names lie. */
export function fileKindOf(bytes: Uint8Array): Outcome<FileKind, FileRefusal> {
  if (startsWith(bytes, 'PK\u0003\u0004')) return done('xlsx')
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) {
    return refused({ because: isEncrypted(bytes) ? 'locked' : 'old-excel', kind: 'invalid' })
  }
  if (bytes.length === 0) return refused({ because: 'empty-sheet', kind: 'invalid' })
  if (otherFiles.some((start) => startsWith(bytes, start)) || looksBinary(bytes)) {
    return refused({ because: 'wrong-type', kind: 'invalid' })
  }
  return done(/^(\u00ef\u00bb\u00bf)?\s*[[{]/.test(latin(bytes.subarray(0, 64))) ? 'json' : 'csv')
}

const startsWith = (bytes: Uint8Array, start: string) => latin(bytes.subarray(0, start.length)) === start
const latin = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')

/** A workbook with a password is an old container with this stream in it. */
const isEncrypted = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'))

const otherFiles = [
  '%PDF',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  'Rar!',
  '7z',
  '\u001f\u008b',
  '{\\rtf',
  '<',
  'MZ',
]

/** Text has no bytes of nought, unless it says first that it counts in pairs. */
function looksBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096)
  const pairs = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)
  return !pairs && start.includes(0)
}
