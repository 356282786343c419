import { z } from 'zod'
import { Meant } from '#access/public.ts'

/** What was typed is read by the rules, so that each field is refused with its own sentence. */
const typed = (longest: number, about: string) => z.string().trim().max(longest).describe(about)
const duration = z
  .union([z.string().trim().max(40), z.number()])
  .describe('1:30, 1,5, 1u30, 90 or 90 min: whole minutes, 1 to 1440')
const key = z.uuid().describe('Made where it was written down: what is sent twice comes once')
const some = (longest: number) => z.string().trim().min(1).max(longest).nullish()

const HelpedPerson = z.object({
  route: z.uuid(),
  activity: typed(40, 'What was done: one of the closed list'),
  goal: some(120).describe('Which goal it serves; nothing when it is not known'),
  log: some(300).describe('What happened, in a few words: nothing about health'),
})

export const TypedSession = z.object({
  key,
  day: typed(40, 'The day: 2026-12-31 or 31-12-2026; today at the latest'),
  start: typed(20, 'When it began: 9:00'),
  minutes: duration,
  remote: z.boolean().default(false),
  place: some(120),
  people: z.array(HelpedPerson).min(1).max(60).describe('With one, or with a group: the minutes are divided'),
  meant: Meant,
})
export type TypedSession = z.infer<typeof TypedSession>

export const TypedWeek = z.object({ sessions: z.array(TypedSession).min(1).max(100) })
export type TypedWeek = z.infer<typeof TypedWeek>

const sort = { key, route: z.uuid() }
export const TypedWorked = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('week'),
    ...sort,
    from: typed(40, 'The first day'),
    until: typed(40, 'The last day, at most six days later'),
    minutes: z
      .union([z.string().trim().max(40), z.number()])
      .describe('24:00, 24 or 7,5 in hours; a number is minutes'),
  }),
  z.object({
    kind: z.literal('shift'),
    ...sort,
    day: typed(40, 'The day on which it began'),
    start: typed(20, 'When it began: 23:00'),
    end: typed(20, 'When it ended: 7:00, on the next day when that is earlier'),
    break: z
      .union([z.string().trim().max(40), z.number()])
      .default(0)
      .describe('Minutes that were not worked'),
  }),
])
export type TypedWorked = z.infer<typeof TypedWorked>

/** Before that nobody coached, and four weeks earlier is a day still. */
const thisLife = z.iso.date().refine((day) => day >= '1900-01-01')

export const HoursAsked = z.object({
  from: thisLife.optional(),
  until: thisLife.optional(),
  route: z.uuid().optional(),
  coach: z.uuid().optional().describe('Another coach of the own firm; left out it is oneself'),
})
export type HoursAsked = z.infer<typeof HoursAsked>
