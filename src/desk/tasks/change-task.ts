import { changeTask, findTask, type Task, type TaskChange } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import {
  type Day,
  done,
  type Id,
  type NotFound,
  notFound,
  type Outcome,
  type Refused,
  refused,
} from '#values/public.ts'
import { isHere, type NotAColleague } from './add-task.ts'
import { checkDue } from './tasks.rules.ts'

export type ChangedMeanwhile = { readonly because: 'changed-meanwhile'; readonly kind: 'conflict' }
export type AlreadyDone = { readonly because: 'already-done'; readonly kind: 'conflict' }

/** It is done. Doing it twice is doing it once. */
export const finishTask = (house: House, caller: Caller, id: string) =>
  onTask(house, caller, id, async (act, task) =>
    task.doneOn ? done({ id: task.id }) : save(act, task, { doneOn: act.today }),
  )

/** It was not done after all. */
export const reopenTask = (house: House, caller: Caller, id: string) =>
  onTask(house, caller, id, async (act, task) =>
    task.doneOn ? save(act, task, { doneOn: null }) : done({ id: task.id }),
  )

/** Another day, today at the earliest. */
export const moveTask = (house: House, caller: Caller, id: string, due: Day) =>
  onTask(house, caller, id, async (act, task) => {
    if (task.doneOn) return alreadyDone()
    const onTime = checkDue(due, act.today)
    return onTime.done ? save(act, task, { due }) : onTime
  })

/** To a colleague of the same organisation; to oneself is taking it over. */
export const handTask = (house: House, caller: Caller, id: string, owner: Id<'Account'>) =>
  onTask(house, caller, id, async (act, task) => {
    if (task.doneOn) return alreadyDone()
    if (!(await isHere(act, owner))) return refused<NotAColleague>({ because: 'not-a-colleague', kind: 'invalid' })
    return save(act, task, { owner, handedBy: caller.account })
  })

const alreadyDone = () => refused<AlreadyDone>({ because: 'already-done', kind: 'conflict' })

const onTask = <O extends Outcome<unknown>>(
  house: House,
  caller: Caller,
  id: string,
  change: (act: Act, task: Task) => Promise<O>,
) =>
  house.db.act<O | Refused<NotFound>>(caller, 'keep-tasks', async (act) => {
    const task = await findTask(act, id)
    if (!task) return notFound()
    if (task.person) await act.look([task.person], 'task')
    return change(act, task)
  })

async function save(act: Act, task: Task, change: TaskChange) {
  const saved = await changeTask(act, task, change)
  return saved ? done({ id: task.id }) : refused<ChangedMeanwhile>({ because: 'changed-meanwhile', kind: 'conflict' })
}
