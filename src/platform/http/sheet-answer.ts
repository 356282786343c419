import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { type Sheet, type SheetFormat, sheetHeaders, sheetTypes, writeSheet } from '../files/sheet.ts'

/** For a route's `response`: a list as a file, in either kind. */
export const sheetAnswer = {
  description: 'A workbook, or text with semicolons',
  content: {
    [sheetTypes.xlsx]: { schema: z.any().meta({ type: 'string', format: 'binary' }) },
    [sheetTypes.csv]: { schema: z.any().meta({ type: 'string' }) },
  },
}

export const answerSheet = async (reply: FastifyReply, sheet: Sheet, format: SheetFormat) =>
  reply.headers(sheetHeaders(sheet, format)).send(await writeSheet(sheet, format))
