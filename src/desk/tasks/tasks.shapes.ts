import { z } from 'zod'
import { Meant } from '#access/public.ts'
import { DayText } from '#platform/web/day-text.ts'
import { readAddress, severalIn } from '#platform/web/read-address.ts'
import { Seen } from '#platform/web/seen.ts'
import { dayGroups } from '../work/day-group.rules.ts'
import { WorkLine } from '../work/work.shapes.ts'
import { mostTasksAtOnce, taskDeeds, taskOrders, taskSides } from './tasks.rules.ts'

const sorts = taskOrders.flatMap((order): (typeof order | `-${typeof order}`)[] => [order, `-${order}`])

const several = <T extends z.ZodType>(one: T) =>
  z
    .union([one, z.array(one).max(10)])
    .transform((given) => (Array.isArray(given) ? given : [given]) as z.output<T>[])
    .optional()

/** Which tasks somebody wants to see, and in which order. */
export const TasksAsked = z.object({
  q: z.string().trim().max(100).optional(),
  show: z.enum(taskSides).optional().describe('Only a part of them; left out is all that waits for me'),
  when: several(z.enum(dayGroups)).describe('Only what is due then'),
  whose: z.uuid().optional().describe('Only of this colleague'),
  sort: z.enum(sorts).default('day'),
  after: z.string().max(400).optional(),
})
export type TasksAsked = z.infer<typeof TasksAsked>

export const readTasksAsked = (params: URLSearchParams): TasksAsked => readAddress(TasksAsked, severalIn(params))

export const NewTask = z.object({
  what: z.string().trim().min(1).max(200),
  due: DayText,
  owner: z.uuid().nullish().describe('A colleague of the own organisation; left out it is oneself'),
  dossier: z.uuid().nullish().describe('About whom; not together with a vacancy'),
  vacancy: z.uuid().nullish(),
  meant: Meant,
})
export type NewTask = z.infer<typeof NewTask>

export const MovedTask = z.object({ due: DayText })
export const HandedTask = z.object({ owner: z.uuid() })
export const TaskId = z.object({ id: z.uuid().describe('The task') })

export const TaskLine = z
  .object({
    ...WorkLine.shape,
    owner: z.string().nullable().describe('Whose it is'),
    mine: z.boolean(),
    dossier: z.string().nullable().describe('About whom, when it is about one person'),
    vacancyId: z.string().nullable(),
    task: z
      .object({
        id: z.uuid(),
        version: z.int(),
        writtenBy: z.string().nullable(),
        givenBy: z.string().nullable(),
        doneOn: z.string().nullable(),
        outOfSight: z.boolean().describe('About somebody whom the reader does not see any more'),
      })
      .nullable()
      .describe('What somebody wrote down; null is what waits by itself, and is done where it waits'),
  })
  .meta({ id: 'TaskLine', description: 'Something that waits for somebody, by a day.' })
export type TaskLine = z.infer<typeof TaskLine>

export const TaskCounts = z.record(z.enum(['all', ...taskSides]), z.int())

export const TasksPage = z
  .object({
    today: z.string(),
    rows: z.array(TaskLine),
    next: z.string().nullable(),
    total: z.int(),
    counts: TaskCounts,
  })
  .meta({ id: 'TasksPage' })

/** Several at once: what is done with them, and each as it was shown. */
export const ManyTasks = z.discriminatedUnion('do', [
  z.object({ do: z.literal('done'), tasks: z.array(Seen).min(1).max(mostTasksAtOnce) }),
  z.object({ do: z.literal('take'), tasks: z.array(Seen).min(1).max(mostTasksAtOnce) }),
  z.object({ do: z.literal('move'), tasks: z.array(Seen).min(1).max(mostTasksAtOnce), due: DayText }),
])
export type ManyTasks = z.infer<typeof ManyTasks>

export const ManyTasksAsked = z.object({
  do: z.enum(taskDeeds).default('done'),
  all: z.literal('yes').optional(),
  done: z.uuid().optional(),
})
