import { z } from 'zod'
import { PeopleQuestion } from '../dossiers/people.shapes.ts'

export const formats = ['xlsx', 'csv'] as const
export type Format = (typeof formats)[number]

export const ExportQuestion = PeopleQuestion.extend({ format: z.enum(formats).default('xlsx') })
