import { askAboutHealth, freeTextWords, isMeant } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { errorsOf, type FormValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { addDays, type Id } from '#values/public.ts'
import { addTask } from './add-task.ts'
import { finishTask, handTask, moveTask, reopenTask } from './change-task.ts'
import { HandedTask, MovedTask, NewTask } from './tasks.shapes.ts'
import { tasksWords } from './tasks.words.ts'

type Here = Visit<Caller>

/** Written down; on to what it is about, or to the list. */
export async function newTaskFromForm(visit: Here, values: FormValues) {
  const t = tasksWords[visit.lang]
  const asked = NewTask.safeParse({ ...values, meant: isMeant(values) })
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const added = await addTask(visit.house, callerWithKey(visit, values), asked.data)
  if (added.done) return saved(asked.data.dossier ? `/people/${asked.data.dossier}` : '/tasks', t.added)
  const { refusal } = added
  if (refusal.because === 'word-about-health') return askAboutHealth(freeTextWords[visit.lang], refusal.words, values)
  if (refusal.because === 'not-found') return need<never>(added)
  if (refusal.because === 'day-has-passed') return invalid({ due: t.refusals[refusal.because] }, values)
  return refusedWith(t.refusals[refusal.because], values)
}

/** What one can do with one task: done, open again, another day, another colleague. */
export async function taskFromForm(visit: Here, id: string, values: FormValues) {
  const { intent } = values
  if (intent === 'reopen') return reopen(visit, id, values)
  if (intent === 'move' || intent === 'tomorrow' || intent === 'next-week') return move(visit, id, values)
  return intent === 'give' || intent === 'take' ? give(visit, id, values) : finish(visit, id, values)
}

async function finish(visit: Here, id: string, values: FormValues) {
  const t = tasksWords[visit.lang]
  const finished = await finishTask(visit.house, callerWithKey(visit, values), id)
  if (!finished.done) return saidNo(visit, finished, values)
  return saved('/tasks', t.finished, { action: `/tasks/${id}`, fields: { intent: 'reopen' } })
}

async function reopen(visit: Here, id: string, values: FormValues) {
  const reopened = await reopenTask(visit.house, callerWithKey(visit, values), id)
  return reopened.done ? saved('/tasks', tasksWords[visit.lang].reopened) : saidNo(visit, reopened, values)
}

async function move(visit: Here, id: string, values: FormValues) {
  const t = tasksWords[visit.lang]
  const today = visit.house.clock.today()
  const soon = values.intent === 'tomorrow' ? addDays(today, 1) : addDays(today, 7)
  const asked = MovedTask.safeParse({ due: values.intent === 'move' ? values.due : soon })
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const moved = await moveTask(visit.house, callerWithKey(visit, values), id, asked.data.due)
  if (moved.done) return saved('/tasks', t.moved)
  if (moved.refusal.because === 'day-has-passed') return invalid({ due: t.refusals['day-has-passed'] }, values)
  return saidNo(visit, moved, values)
}

async function give(visit: Here, id: string, values: FormValues) {
  const t = tasksWords[visit.lang]
  const owner = values.intent === 'take' ? visit.caller.account : values.owner
  const asked = HandedTask.safeParse({ owner })
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const handed = await handTask(visit.house, callerWithKey(visit, values), id, asked.data.owner as Id<'Account'>)
  if (handed.done) return saved('/tasks', values.intent === 'take' ? t.takenOver : t.given)
  return saidNo(visit, handed, values)
}

type Answer<V extends (...given: never[]) => Promise<unknown>> = Exclude<Awaited<ReturnType<V>>, { done: true }>
type No = Answer<typeof finishTask> | Answer<typeof reopenTask> | Answer<typeof moveTask> | Answer<typeof handTask>

function saidNo(visit: Here, answer: No, values: FormValues) {
  const { because } = answer.refusal
  return because === 'not-found' || because === 'no-permit'
    ? need<never>(answer)
    : refusedWith(tasksWords[visit.lang].refusals[because], values)
}
