import { z } from 'zod'

export const VacancyImportAsked = z.object({ id: z.uuid() })

export const VacancyFileName = z.object({
  name: z.string().max(200).optional().describe('How the file is called, where it is sent as it is'),
})

const Counts = z.object({ new: z.int(), changed: z.int(), unchanged: z.int(), refused: z.int() })

export const VacancyImportMade = z.object({ id: z.uuid(), counts: Counts })

export const VacancyImportUndone = z.object({ removed: z.int(), restored: z.int(), kept: z.int() })

const line = {
  id: z.uuid(),
  fileName: z.string(),
  state: z.enum(['ready', 'stored', 'undone']),
  counts: Counts,
  at: z.string().describe('When it was stored, or looked at first'),
}

export const VacancyImportList = z
  .object({ rows: z.array(z.object(line)).describe('The newest thirty') })
  .meta({ id: 'VacancyImportList' })

const Row = z.object({
  row: z.int(),
  status: z.enum(['new', 'changed', 'unchanged', 'refused']),
  label: z.string().nullable(),
  vacancy: z.uuid().nullable(),
  faults: z.array(z.object({ because: z.string(), column: z.string().nullable(), said: z.string() })),
})

export const VacancyImportView = z
  .object({
    ...line,
    notRead: z.array(z.string()).describe('Headings that are not known here'),
    undone: VacancyImportUndone.nullable(),
    refused: z.array(Row).describe('The first fifty'),
    changed: z.array(Row).describe('The first fifty'),
    added: z.array(Row).describe('The first fifty'),
  })
  .meta({ id: 'VacancyImport' })
