import { shownNames, type ToldPart } from '#access/public.ts'
import type { Act, Read } from '#platform/public.ts'
import { dayAt } from '#values/public.ts'
import { dropTasksAbout, listTasksAbout } from './task.store.ts'

/** What colleagues wrote down to do about her. */
export async function tellTasks(act: Act, person: Read): Promise<ToldPart> {
  const tasks = await listTasksAbout(act, person)
  const names = await shownNames(
    act,
    tasks.map(({ owner_id }) => owner_id),
  )
  return {
    part: 'tasks',
    item: 'notes',
    tables: ['people.task_about'],
    rows: tasks.map(({ what, due_on, done_on, owner_id, made_at }) => ({
      text: what,
      since: dayAt(made_at),
      who: names.get(owner_id) ?? null,
      due: due_on,
      closedOn: done_on,
    })),
  }
}

/** They go with her; how many there were stays for the figures. */
export const forgetTasks = (act: Act, person: Read): Promise<number> => dropTasksAbout(act, person)
