import { z } from 'zod'
import { receivingSchemes } from './receiving.ts'

const digits = { oin: /^\d{20}$/, kvk: /^\d{8}$/ }

export const KeepReceiving = z
  .object({
    scheme: z
      .enum(receivingSchemes)
      .describe('An OIN of twenty digits, or a number at the Chamber of Commerce of eight'),
    number: z
      .string()
      .max(40)
      .transform((text) => text.replace(/[\s.]/g, '')),
    street: z.string().trim().min(1).max(120).describe('Street and number'),
    postcode: z.string().trim().min(4).max(10),
    town: z.string().trim().min(1).max(80),
  })
  .refine(({ scheme, number }) => digits[scheme].test(number), { path: ['number'] })
export type KeepReceiving = z.output<typeof KeepReceiving>
