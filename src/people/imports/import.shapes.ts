import { z } from 'zod'

export const ImportAsked = z.object({ id: z.uuid() })

const statuses = ['new', 'changed', 'unchanged', 'refused'] as const

export const ImportRowsAsked = z.object({
  id: z.uuid(),
  status: z.enum(statuses).optional(),
  /** Only what an undo did with it. */
  undone: z.enum(['removed', 'restored', 'kept']).optional(),
  after: z.string().max(200).optional(),
  size: z.coerce.number().int().min(1).max(200).default(50),
})

export const ImportsAsked = z.object({
  after: z.string().max(200).optional(),
  size: z.coerce.number().int().min(1).max(200).default(50),
})

/** A file as it came in; its name is only shown. */
const Counts = z.object({ new: z.int(), changed: z.int(), unchanged: z.int(), refused: z.int() })

export const ImportSummary = z.object({
  id: z.uuid(),
  fileName: z.string(),
  layout: z.enum(['sonar', 'template', 'vum', 'other']),
  state: z.enum(['ready', 'stored', 'undone']),
  rows: z.int(),
  counts: Counts,
  by: z.string().nullable(),
  previewedAt: z.string(),
  storedAt: z.string().nullable(),
  undoneAt: z.string().nullable(),
  undone: z.object({ removed: z.int(), restored: z.int(), kept: z.int() }).nullable(),
  canUndo: z.boolean(),
})

export const ImportView = ImportSummary.extend({
  notRead: z.array(
    z.object({ heading: z.string(), why: z.enum(['private', 'not-needed', 'left-out-by-you', 'unknown-heading']) }),
  ),
  unread: z.array(z.object({ column: z.string(), said: z.string(), rows: z.int() })),
})

const ChangeShape = z.object({ fact: z.string(), old: z.unknown(), new: z.unknown() })

export const ImportRowView = z.object({
  row: z.int(),
  status: z.enum(statuses),
  name: z.string().nullable(),
  dossier: z.uuid().nullable(),
  changes: z.array(ChangeShape),
  faults: z.array(
    z.object({
      because: z.string(),
      column: z.string().nullable(),
      said: z.string().nullable(),
      facts: z.record(z.string(), z.number()).optional(),
    }),
  ),
  undone: z.enum(['removed', 'restored', 'kept']).nullable(),
  kept: z.array(ChangeShape),
})

export const ImportList = z.object({ rows: z.array(ImportSummary), next: z.string().nullable() })
export const ImportRowList = z.object({ rows: z.array(ImportRowView), next: z.string().nullable() })
export const ImportMade = z.object({ id: z.uuid(), counts: Counts })
export const ImportUndone = z.object({ removed: z.int(), restored: z.int(), kept: z.int() })

export const ImportCancelled = z.object({ id: z.uuid() })
export const UploadName = z.object({
  name: z.string().max(200).optional().describe('The name of a file sent as it is'),
})
