import { data } from 'react-router'
import type { Caller } from '#platform/public.ts'
import { errorsOf, type FormAnswer, type FormValues, formValues } from '#platform/web/form-values.ts'
import { invalid, need } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { ruleName } from '#regulations/public.ts'
import type { Lang } from '#values/public.ts'
import { taskParts, taskRows } from '../wage-value/task-method.rules.ts'
import { AskCosts } from './costs.shapes.ts'
import { costsWords } from './costs.words.ts'
import { reckonCosts } from './reckon-costs.ts'

type ReckonedCosts = Extract<Awaited<ReturnType<typeof reckonCosts>>, { done: true }>['value']

/** With the names of the rules it rests on, and of those that nobody filled in. */
export const shownCosts = (costs: ReckonedCosts, lang: Lang) => ({
  ...costs,
  missing: costs.missing.map((key) => ruleName(key, lang)),
  rests: costs.rests.map(({ key, source, carriedForward }) => ({ name: ruleName(key, lang), source, carriedForward })),
})
export type ShownCosts = ReturnType<typeof shownCosts>

/** Nothing is kept: the same page again, with what was reckoned. */
export async function costsFromForm({ house, caller, lang }: Visit<Caller>, request: Request, id: string) {
  const values = await formValues(request, { lists: ['subsidies'] })
  const t = costsWords[lang]
  const asked = AskCosts.safeParse({ ...values, tasks: tasksIn(values) })
  if (!asked.success) return invalid(atTheFirstTask(errorsOf(asked.error.issues, t.errors)), values)
  const reckoned = await reckonCosts(house, caller, id, asked.data)
  if (!reckoned.done && 'field' in reckoned.refusal)
    return invalid(atTheFirstTask({ [reckoned.refusal.field]: t.refusals[reckoned.refusal.because] }), values)
  return data<FormAnswer & { costs: ShownCosts }>({
    ...{ errors: {}, values, problem: null },
    costs: shownCosts(need(reckoned), lang),
  })
}

const tasksIn = (values: FormValues) =>
  taskRows
    .map((row) => Object.fromEntries(taskParts.map((part) => [part, values[`task-${row}-${part}`]])))
    .filter((task) => Object.values(task).some((value) => value !== undefined))

/** The tasks have many fields; their sentence stands at the first. */
const atTheFirstTask = ({ tasks, ...errors }: Readonly<Record<string, string>>) =>
  tasks ? { ...errors, 'task-1-share': tasks } : errors
