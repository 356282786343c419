import { z } from 'zod'
import { DayText } from '#platform/web/day-text.ts'
import { scopes } from './keys.rules.ts'

export const keyedOns = [
  'calendar',
  'award-date',
  'employment-start',
  'placement-start',
  'contract-end',
  'request-date',
  'first-of-january',
] as const
export const confidences = ['high', 'medium', 'low'] as const

const Given = z.union([
  z.string().min(1).max(300),
  z.int(),
  z.boolean(),
  z.array(z.int()).max(10),
  z.record(z.string().max(20), z.int()),
])

export const NewValue = z
  .object({
    key: z.string().trim().min(1).max(80).describe('One of the keys that `GET /regulations` names as filled here'),
    scope: z.enum(scopes).describe('Whose value it is; a municipality, a payer or a firm is named in `whose`'),
    whose: z.uuid().optional().describe('The organisation; nothing for what is national'),
    from: DayText.meta({ format: 'date', description: 'The first day on which it counts' }),
    until: DayText.meta({ format: 'date', description: 'The last day; left out when no end is known' }).optional(),
    value: Given.describe('Whole: cents, hundredths of a per cent, minutes; or as people write it, in text'),
    keyedOn: z.enum(keyedOns).optional().describe('Which day chooses it; left out: the usual one of its key'),
    source: z.string().trim().min(1).max(500).describe('Where somebody else can read it'),
    confidence: z.enum(confidences),
    textAsOf: DayText.meta({
      format: 'date',
      description: 'The last day on which the text was seen in force',
    }).optional(),
    note: z.string().trim().min(1).max(1000).optional(),
    replaces: z.uuid().optional().describe('The value that was wrong; it stays readable'),
    endsBefore: z
      .union([z.boolean(), z.literal('yes').transform(() => true)])
      .default(false)
      .describe('Let what counts without an end until then end on the day before'),
  })
  .meta({ id: 'NewRegulation', description: 'A dated value of the region, a payer, a municipality or a firm.' })
export type NewValue = z.infer<typeof NewValue>

/** Of which day, and for whom; everything lives in the address, so that it can be sent. */
export const ValuesQuestion = z.object({
  on: DayText.meta({ format: 'date', description: 'The day; today when left out' }).optional(),
  whose: z.uuid().optional().describe('What counts for this municipality, payer or firm'),
  q: z.string().trim().max(100).optional().describe('Words in the name, the key or the source'),
})
export type ValuesQuestion = z.infer<typeof ValuesQuestion>

/** An address is somebody else's text: what cannot be asked is left out, the rest still counts. */
export function readQuestion(params: URLSearchParams): { question: ValuesQuestion; badDay: boolean } {
  const given = Object.fromEntries([...params].filter(([, value]) => value !== ''))
  const read = ValuesQuestion.safeParse(given)
  if (read.success) return { question: read.data, badDay: false }
  const wrong = read.error.issues.map(({ path }) => String(path[0]))
  for (const name of wrong) delete given[name]
  return { question: ValuesQuestion.parse(given), badDay: wrong.includes('on') }
}
