import { z } from 'zod'
import { dayGroups } from './day-group.rules.ts'
import { workKinds } from './work-item.ts'

export const WorkAsked = z.object({
  view: z.enum(['to-do', 'waiting']).default('to-do').describe('What waits for me, or what waits for somebody else'),
  quiet: z.uuid().optional().describe('Only the vacancies of this colleague that nobody answered, one by one'),
})
export type WorkAsked = z.infer<typeof WorkAsked>

const line = {
  key: z.string(),
  for: z.string().nullable().describe('The absent colleague whose work it is; null when it is my own'),
  days: z.int().nullable().describe('For how many days it has waited'),
  person: z.string().nullable(),
  employer: z.string().nullable(),
  vacancy: z.string().nullable(),
  to: z.string().describe('The page where it is done'),
}

export const WorkLine = z
  .object({
    ...line,
    kind: z.enum(workKinds),
    group: z.enum(dayGroups),
    due: z.string().nullable().describe('The day by which it is done; null is some day this week'),
    text: z.string().nullable(),
    count: z.int().nullable(),
  })
  .meta({ id: 'WorkLine', description: 'Something to do, by a day.' })
export type WorkLine = z.infer<typeof WorkLine>

export const WaitLine = z
  .object({ ...line, waitsFor: z.enum(['person', 'employer', 'payer']) })
  .meta({ id: 'WaitLine', description: 'Something in which somebody else moves first.' })
export type WaitLine = z.infer<typeof WaitLine>

export const StandInLine = z.object({
  name: z.string(),
  mine: z.boolean().describe('True when I do their work; false when they do mine'),
  from: z.string(),
  until: z.string(),
  now: z.boolean(),
})
export type StandInLine = z.infer<typeof StandInLine>

export const Worklist = z
  .object({
    today: z.string(),
    counts: z.object({ toDo: z.int(), late: z.int(), today: z.int(), waiting: z.int() }),
    toDo: z.array(WorkLine).describe('Empty when the other side was asked'),
    waiting: z.array(WaitLine).describe('Empty when the other side was asked'),
    waits: z.array(z.object({ waitsFor: z.enum(['person', 'employer', 'payer']), count: z.int(), longest: z.int() })),
    standIns: z.array(StandInLine),
  })
  .meta({ id: 'Worklist' })
export type Worklist = z.infer<typeof Worklist>
