import { z } from 'zod'
import { DayText } from '#platform/web/day-text.ts'
import { lastIn, readAddress } from '#platform/web/read-address.ts'
import { accountLists } from './account.rules.ts'

/** With whom, and between which days. Everything lives in the address, so that it can be sent. */
export const AccountAsked = z.object({
  with: z.string().max(300).optional().describe('One of the parties; the first when it is left out'),
  from: DayText.optional().describe('This year from its first day on, when it is left out'),
  until: DayText.optional().describe('Until today, when it is left out'),
  figure: z.string().max(40).optional().describe('The rows that this number is made of go along'),
})
export type AccountAsked = z.infer<typeof AccountAsked>

export const readAccount = (params: URLSearchParams): AccountAsked => readAddress(AccountAsked, lastIn(params))

const day = z.string().meta({ format: 'date' })

export const AccountShape = z
  .object({
    parties: z.array(z.object({ id: z.string(), name: z.string() })),
    with: z.string().nullable(),
    from: day,
    until: day,
    figures: z.array(
      z.object({
        name: z.string(),
        is: z.enum(['count', 'minutes', 'cents', 'grade']),
        value: z.int().nullable().describe('A grade in tenths; nothing where nobody gave one'),
        list: z.enum(accountLists),
      }),
    ),
    rows: z
      .array(
        z.object({
          id: z.string(),
          name: z.string().nullable().describe('Nothing for who was taken out of the lists'),
          day,
          is: z.string().nullable(),
          minutes: z.int().nullable(),
          cents: z.int().nullable(),
        }),
      )
      .nullable()
      .describe('The rows that were asked for'),
  })
  .meta({ id: 'Accountability' })
