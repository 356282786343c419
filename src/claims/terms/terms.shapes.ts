import { z } from 'zod'
import { DayText } from '#platform/web/day-text.ts'
import { readIban } from '#values/public.ts'
import { vatKinds } from '../claiming/claim.ts'

const bare = (text: string) => text.replace(/[\s.]/g, '').toUpperCase()

export const KeepTerms = z
  .object({
    from: DayText.meta({ format: 'date', description: 'From which day on: 2026-12-31 or 31-12-2026' }),
    vat: z.enum(vatKinds).describe('Whether the firm owes tax on its hours'),
    kvk: z
      .string()
      .transform(bare)
      .pipe(z.string().regex(/^\d{8}$/))
      .describe('The number at the Chamber of Commerce: eight digits'),
    vatNumber: z
      .string()
      .transform(bare)
      .pipe(z.string().regex(/^NL\d{9}B\d{2}$/))
      .optional()
      .describe('NL123456789B01; needed when the firm owes tax'),
    iban: z
      .string()
      .transform((text) => readIban(text))
      .refine((read) => read.done)
      .transform((read) => (read.done ? read.value : ('' as never)))
      .describe('The account that is paid to'),
    street: z.string().trim().min(1).max(120).describe('Street and number'),
    postcode: z.string().trim().min(4).max(10),
    town: z.string().trim().min(1).max(80),
  })
  .refine(({ vat, vatNumber }) => vat === 'exempt' || vatNumber !== undefined, { path: ['vatNumber'] })
export type KeepTerms = z.output<typeof KeepTerms>
