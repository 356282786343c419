import { colleaguesHere, professionalRoles } from '#access/public.ts'
import { findTask } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, notFound } from '#values/public.ts'
import { taskWork } from '../work/work.rules.ts'
import { taskLines } from './see-tasks.ts'

/** One task, and to whom it can go. */
export const seeTask = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'see-worklist', async (act) => {
    const task = await findTask(act, id)
    if (!task) return notFound()
    const [line] = await taskLines(act, [taskWork(task)])
    if (!line) return notFound()
    const colleagues = await colleaguesHere(act, professionalRoles)
    return done({
      line,
      today: act.today,
      colleagues: colleagues
        .filter(({ id: account }) => account !== task.owner)
        .map(({ id: account, name }) => ({ id: account as string, name })),
    })
  })
