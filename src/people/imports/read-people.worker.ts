import { parentPort, workerData } from 'node:worker_threads'
import type { Day } from '#values/public.ts'
import { readBytes } from './read-bytes.ts'
import { readSheets } from './read-sheet.rules.ts'
import type { FileKind } from './table.rules.ts'

const { bytes, kind, today }: { bytes: Uint8Array; kind: FileKind; today: Day } = workerData
const sheets = await readBytes(bytes, kind)
parentPort?.postMessage(sheets.done ? readSheets(sheets.value, today) : sheets)
