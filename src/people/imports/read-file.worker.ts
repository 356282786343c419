import { parentPort, workerData } from 'node:worker_threads'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import type { FileKind } from './table.rules.ts'

const { bytes, kind }: { bytes: Uint8Array; kind: FileKind } = workerData
parentPort?.postMessage(kind === 'csv' ? readCsv(bytes) : await readXlsx(bytes))
