import { changeTask, holdSeen, type Task, type TaskChange } from '#people/public.ts'
import { type Act, type Caller, type House, keepWayBack, seeWayBack, takeWayBack } from '#platform/public.ts'
import type { Seen } from '#platform/web/seen.ts'
import { done, notFound } from '#values/public.ts'
import { taskWork } from '../work/work.rules.ts'
import { chosenTasks, taskLines } from './see-tasks.ts'
import { checkDue, mostTasksAtOnce, type TaskDeed, type TaskLeftBecause, whyTaskStays } from './tasks.rules.ts'
import type { ManyTasks, TasksAsked } from './tasks.shapes.ts'

/** What was done, as it is kept for the way back: how each stood, and its version after it. */
interface DoneTasks {
  readonly do: TaskDeed
  readonly items: readonly (Seen & { readonly was: TaskChange })[]
  readonly left: readonly { readonly id: string; readonly because: TaskLeftBecause }[]
}

const manyBack = 'desk.tasks'

interface Asked {
  readonly do: TaskDeed
  readonly chosen: readonly string[] | null
  readonly asked: TasksAsked
}

/** Which would change and which stay, before anything does. What waits by itself is done where it waits. */
export const seeManyTasks = (house: House, caller: Caller, { do: deed, chosen, asked }: Asked) =>
  house.db.act(caller, 'keep-tasks', async (act) => {
    const { lines, more } = await chosenTasks(act, asked, chosen, mostTasksAtOnce)
    const tasks = await holdSeen(
      act,
      lines.flatMap(({ task }) => task?.id ?? []),
    )
    const rows = lines.map((line) => {
      const task = tasks.get(line.task?.id ?? '')
      const because = task ? whyTaskStays(task, { do: deed, me: caller.account }) : ('waits-elsewhere' as const)
      return { line, because }
    })
    return done({ rows, more, today: act.today })
  })

/** Each as it was shown; what changed since stays as it is, and is said. */
export const changeManyTasks = (house: House, caller: Caller, asked: ManyTasks) =>
  house.db.act(caller, 'keep-tasks', async (act) => {
    const due = asked.do === 'move' ? asked.due : undefined
    const onTime = checkDue(due ?? act.today, act.today)
    if (!onTime.done) return onTime
    const held = await hold(act, asked.tasks)
    const items: DoneTasks['items'][number][] = []
    const left: DoneTasks['left'][number][] = []
    for (const { id, version } of asked.tasks) {
      const task = held.get(id)
      const because = task ? whyNot(task, version, { do: asked.do, me: caller.account, due }) : 'gone'
      if (!task || because) left.push({ id, because: because ?? 'gone' })
      else {
        await changeTask(act, task, becomes(act, asked))
        items.push({ id, version: version + 1, was: before(task, asked.do) })
      }
    }
    const back = await keepWayBack(house, act, manyBack, { do: asked.do, items, left } satisfies DoneTasks)
    return done({ changed: items.length, left, back })
  })

const whyNot = (task: Task, version: number, doing: Parameters<typeof whyTaskStays>[1]): TaskLeftBecause | null =>
  task.version === version ? whyTaskStays(task, doing) : 'changed-meanwhile'

function becomes({ caller, today }: Act, asked: ManyTasks): TaskChange {
  if (asked.do === 'move') return { due: asked.due }
  if (asked.do === 'take' && caller.account) return { owner: caller.account, handedBy: caller.account }
  return { doneOn: today }
}

function before(task: Task, deed: TaskDeed): TaskChange {
  if (deed === 'move') return { due: task.due }
  return deed === 'take' ? { owner: task.owner, handedBy: task.handedBy } : { doneOn: null }
}

/** Puts each back as it was, unless somebody changed it since. */
export const undoManyTasks = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'keep-tasks', async (act) => {
    const taken = await takeWayBack<DoneTasks>(house, act, id, manyBack)
    if (!taken.done) return taken
    const { items } = taken.value
    const held = await hold(act, items)
    const untouched = items.filter((one) => held.get(one.id)?.version === one.version)
    for (const { id: task, version, was } of untouched) await changeTask(act, { id: task as Task['id'], version }, was)
    return done({ back: untouched.length, changedSince: items.length - untouched.length })
  })

async function hold(act: Act, tasks: readonly Seen[]) {
  const held = await holdSeen(
    act,
    tasks.map(({ id }) => id),
  )
  await act.look(
    [...held.values()].flatMap(({ person }) => person ?? []),
    'task',
  )
  return held
}

/** What was done, what stayed and why, and whether it can still be undone. */
export const seeDoneTasks = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'keep-tasks', async (act) => {
    const back = await seeWayBack<DoneTasks>(house, act, id, manyBack)
    if (!back) return notFound()
    const { do: deed, items, left } = back.before
    const held = await holdSeen(
      act,
      left.map((one) => one.id),
    )
    const lines = await taskLines(act, [...held.values()].map(taskWork))
    return done({
      ...{ do: deed, changed: items.length, open: back.open && items.length > 0 },
      left: left.map((one) => ({ ...one, line: lines.find(({ task }) => task?.id === one.id) ?? null })),
    })
  })
