import { z } from 'zod'
import { DayText } from '../fields.shapes.ts'
import { purposes } from './sharing.rules.ts'

export const NewSharing = z.object({
  organisation: z.uuid(),
  purpose: z.enum(purposes),
  from: DayText.nullish().describe('Today when it is left out'),
  until: DayText.nullish().describe('The last day; without it, until it is ended'),
})
export type NewSharing = z.infer<typeof NewSharing>

export const SharingEnd = z.object({ on: DayText.nullish().describe('The last day; today when it is left out') })
export type SharingEnd = z.infer<typeof SharingEnd>

export const SharingId = z.object({ id: z.uuid().describe('The dossier'), relation: z.uuid().describe('The sharing') })
