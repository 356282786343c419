import { z } from 'zod'
import { Meant } from '../free-text/free-text.shapes.ts'

const ListName = z.string().regex(/^[a-z-]{1,40}$/)
const ViewName = z.string().trim().min(1).max(60)

/** A name for what is asked of a list now. */
export const NewView = z.object({
  list: ListName,
  name: ViewName,
  query: z.string().max(2000).default(''),
  shared: z.boolean().default(false),
  start: z.boolean().default(false),
  meant: Meant,
})
export type NewView = z.infer<typeof NewView>

export const ChangedView = z.object({
  id: z.uuid(),
  name: ViewName,
  shared: z.boolean(),
  start: z.boolean(),
  /** What it should ask from now on; left out, it asks what it asked. */
  query: z.string().max(2000).optional(),
  meant: Meant,
})
export type ChangedView = z.infer<typeof ChangedView>

const ColumnId = z.string().regex(/^[a-z][a-z-]{0,39}$/i)

export const ColumnChoice = z.object({
  list: ListName,
  columns: z.array(ColumnId).max(40).nullable(),
})
export type ColumnChoice = z.infer<typeof ColumnChoice>
