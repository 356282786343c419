import { workerData } from 'node:worker_threads'
import { givePieces } from '#platform/sheets/sheets.ts'
import { type VacancyFile, vacancyPieces } from './vacancy-pieces.ts'

await givePieces(vacancyPieces(workerData as VacancyFile))
