import { workerData } from 'node:worker_threads'
import { givePieces } from '#platform/sheets/sheets.ts'
import { type ReferenceFiles, referencePieces } from './reference-pieces.ts'

await givePieces(referencePieces(workerData as ReferenceFiles))
