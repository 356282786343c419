import { z } from 'zod'
import { actingKinds, actingPapers } from '#access/public.ts'
import { DayText } from '../fields.shapes.ts'

export const ActingId = z.object({
  id: z.uuid().describe('The dossier'),
  acting: z.uuid().describe('Who acts for her'),
})

/** Who may act for her. Never why she has one. */
export const NewActing = z
  .object({
    name: z.string().trim().min(1).max(120),
    kind: z.enum(actingKinds),
    restsOn: z.enum(actingPapers).describe('The kind of paper that was seen'),
    email: z
      .string()
      .trim()
      .toLowerCase()
      .max(254)
      .pipe(z.email())
      .nullish()
      .describe('Gives an account of his own; without it, everything goes to the address'),
    address: z.string().trim().min(1).max(200).nullish().describe('Street, postcode and town'),
    from: DayText.nullish().describe('Today when left out'),
    until: DayText.nullish().describe('The last day; a parent acts until she is eighteen'),
    noLetters: z.boolean().nullish().describe('Does not get what is sent to her'),
    lang: z.enum(['nl', 'en']).nullish(),
  })
  .meta({ id: 'NewActing', description: 'Somebody who acts for her, from a day on.' })
export type NewActing = z.output<typeof NewActing>
