import { z } from 'zod'
import { sheetFormats } from '#platform/public.ts'
import { PeopleQuestion } from '../dossiers/people.shapes.ts'

export const ExportQuestion = PeopleQuestion.extend({ format: z.enum(sheetFormats).default('xlsx') })
