import { workerData } from 'node:worker_threads'
import { givePieces } from '#platform/sheets/sheets.ts'
import { type PeopleFile, peoplePieces } from './people-pieces.ts'

await givePieces(peoplePieces(workerData as PeopleFile))
