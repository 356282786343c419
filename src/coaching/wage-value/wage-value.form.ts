import { freeTextWords, type OneForm, sendForm } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { type FormValues, formValues } from '#platform/web/form-values.ts'
import { sayIn } from '#platform/web/say-in.ts'
import type { Visit } from '#platform/web/visit.ts'
import { keepWageValue } from './keep-wage-value.ts'
import { answerWageValueObjection, objectToWageValue } from './object-to-wage-value.ts'
import { taskParts, taskRows } from './task-method.rules.ts'
import { AnswerWageValueObjection, KeepWageValue, ObjectToWageValue } from './wage-value.shapes.ts'
import { wageValueWords } from './wage-value.words.ts'

/** Keeps a value, an objection or what came of it; which of them, the button says. */
export async function wageValueFromForm(visit: Visit<Caller>, request: Request, id: string) {
  const values = await formValues(request)
  const { house } = visit
  const t = wageValueWords[visit.lang]
  const send = <T>(shape: OneForm<T>['shape'], act: OneForm<T>['act'], given: object = values) =>
    sendForm(visit, values, {
      ...{ shape, given, act, to: () => `/placements/${id}/wage-value`, said: t.saved, errors: t.errors },
      ...{ say: sayIn(t.refusals), health: freeTextWords[visit.lang], named: { tasks: 'task-1-name' } },
    })
  if (values.intent === 'object')
    return send(ObjectToWageValue, (who, asked) => objectToWageValue(house, who, id, asked))
  if (values.intent === 'outcome')
    return send(AnswerWageValueObjection, (who, asked) => answerWageValueObjection(house, who, id, asked))
  const given = { ...values, tasks: tasksIn(values) }
  return send(KeepWageValue, (who, asked) => keepWageValue(house, who, id, asked), given)
}

const tasksIn = (values: FormValues) =>
  taskRows
    .map((row) => Object.fromEntries(['name', ...taskParts].map((part) => [part, values[`task-${row}-${part}`]])))
    .filter((task) => Object.values(task).some((value) => value !== undefined))
