import { mayDo, standInsFor } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { listedPeople } from '../dossiers/reach.ts'
import type { NewTaskRow, Task, TasksWanted } from './task.rules.ts'
import {
  findTasks,
  holdTasks,
  insertTask,
  saveTask,
  type TaskChange,
  type TaskReach,
  tasksThatSay,
  textsOfTasks,
} from './task.store.ts'

/** Tasks that somebody may see: his own, those he gave, those of whom he stands in for, and what is about whom he sees. */
export const tasksSeen = async (act: Act, wanted: TasksWanted): Promise<readonly Task[]> =>
  findTasks(act, await reachOfTasks(act), wanted)

/** One of them, or nothing where it is not there or not for him. */
export const findTask = async (act: Act, id: string): Promise<Task | undefined> =>
  (await tasksSeen(act, { ids: [id], state: 'any' }))[0]

/** Held for a change, in the order that they were asked for. */
export async function holdSeen(act: Act, ids: readonly string[]): Promise<ReadonlyMap<string, Task>> {
  const held = await holdTasks(act, await reachOfTasks(act), ids)
  return new Map(held.map((task) => [task.id, task]))
}

/** What they say: a read of whom they are about, so whoever asks writes the look. */
export const taskTexts = (act: Act, tasks: readonly Task[]) => textsOfTasks(act, tasks)

/** Which of them say all these words. */
export const tasksSaying = (act: Act, tasks: readonly Task[], words: readonly string[]) =>
  tasksThatSay(
    act,
    tasks.filter(({ outOfSight }) => !outOfSight).map(({ id }) => id),
    words,
  )

export const keepTask = (act: Act, task: NewTaskRow): Promise<Id<'Task'>> => insertTask(act, task)

/** False when somebody changed it in between. */
export const changeTask = (act: Act, task: Pick<Task, 'id' | 'version'>, change: TaskChange): Promise<boolean> =>
  saveTask(act, task, change)

async function reachOfTasks(act: Act): Promise<TaskReach> {
  return {
    accounts: [act.caller.account as Id<'Account'>, ...(await standInsFor(act))],
    isListed: await listedPeople(act),
    people: mayDo(act.caller, 'see-dossier'),
    vacancies: mayDo(act.caller, 'see-vacancies'),
  }
}
