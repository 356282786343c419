/** What a thread beside the server needs to read a file, without the pipes behind the rest of the platform. */
export { fileKindOf } from './file-kind.ts'
export { type JsonFile, openJson } from './json-files.ts'
export { type FileKind, largestFile, mostRows } from './limits.ts'
export { type OpenTable, openTables } from './open-tables.ts'
export { inPieces, others } from './pieces.ts'
export { GaveUp, givePieces, readBeside } from './read-beside.ts'
export { readBytes } from './read-bytes.ts'
