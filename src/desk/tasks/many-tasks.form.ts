import { redirect } from 'react-router'
import type { Caller } from '#platform/public.ts'
import { errorsOf, type FormValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need } from '#platform/web/page-answer.ts'
import { readSeen } from '#platform/web/seen.ts'
import type { Visit } from '#platform/web/visit.ts'
import { wentBack } from '#platform/web/went-back.ts'
import { changeManyTasks, undoManyTasks } from './many-tasks.ts'
import { ManyTasks } from './tasks.shapes.ts'
import { tasksWords } from './tasks.words.ts'

type Here = Visit<Caller>

/** What the form for several tasks at once asks for. */
export async function doWithManyTasks(visit: Here, values: FormValues) {
  if (typeof values.undo === 'string') return undo(visit, values, values.undo)
  const t = tasksWords[visit.lang]
  const tasks = readSeen([values.seen ?? []].flat())
  const asked = ManyTasks.safeParse({ do: values.do, tasks, due: values.due })
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const changed = await changeManyTasks(visit.house, callerWithKey(visit, values), asked.data)
  if (changed.done) return redirect(`/tasks/many?done=${changed.value.back}`, 303)
  return changed.refusal.because === 'day-has-passed'
    ? invalid({ due: t.refusals['day-has-passed'] }, values)
    : need<never>(changed)
}

async function undo(visit: Here, values: FormValues, id: string) {
  const t = tasksWords[visit.lang]
  const undone = await undoManyTasks(visit.house, callerWithKey(visit, values), id)
  return wentBack('/tasks', undone, { ...t, gone: t.refusals['way-back-gone'] })
}
