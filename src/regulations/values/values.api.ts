import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { addValue } from './add-value.ts'
import { scopes } from './keys.rules.ts'
import { isMeant, nameOf, shownValue } from './keys.words.ts'
import { newValueWords } from './new-value.words.ts'
import { seeHistory, seeValues } from './see-values.ts'
import { confidences, keyedOns, NewValue, ValuesQuestion } from './values.shapes.ts'

const tags = ['Regulations']
const Amount = z.union([z.number(), z.boolean(), z.string(), z.array(z.number()), z.record(z.string(), z.number())])
const Scope = z.enum([...scopes, 'cao'])

const Found = z
  .object({
    key: z.string(),
    value: Amount.describe('Whole: cents, hundredths of a per cent, minutes; some are a short rule in words'),
    from: z.string(),
    until: z.string().nullable(),
    scope: Scope,
    whose: z.uuid().nullable(),
    source: z.string(),
    confidence: z.enum(confidences),
    carriedForward: z.boolean().describe('Last seen in force before that day: somebody should confirm it'),
    keyedOn: z.enum(keyedOns),
    selectedBy: z.string().describe('The day that chose it'),
  })
  .meta({ id: 'RegulationValue' })

const Missing = z
  .object({ lastKnownUntil: z.string().nullable(), missing: z.string().nullable(), fillBy: z.enum(scopes) })
  .meta({ id: 'RegulationMissing' })

const OnDay = z
  .object({
    on: z.string(),
    values: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        whose: z.object({ id: z.string(), name: z.string() }).nullable(),
        value: Found.nullable(),
        missing: Missing.nullable().describe('Why there is none, and whose it should be'),
      }),
    ),
  })
  .meta({ id: 'RegulationsOnDay' })

const Row = z
  .object({
    id: z.uuid(),
    scope: z.enum(scopes),
    whose: z.uuid().nullable(),
    from: z.string(),
    until: z.string().nullable(),
    value: Amount,
    keyedOn: z.enum(keyedOns),
    source: z.string(),
    confidence: z.enum(confidences),
    textAsOf: z.string().nullable(),
    note: z.string().nullable(),
    replaces: z.uuid().nullable().describe('The value it took the place of'),
    isReplaced: z.boolean(),
  })
  .meta({ id: 'RegulationRow' })

const LawRow = z
  .object({
    from: z.string(),
    until: z.string().nullable(),
    value: Amount,
    unit: z.string(),
    scope: Scope,
    source: z.string(),
    confidence: z.enum(confidences),
  })
  .meta({ id: 'LawRow' })

export const valuesApi: ApiPlugin = async (app) => {
  app.get(
    '/regulations',
    {
      schema: {
        operationId: 'listRegulations',
        tags,
        summary: 'What counts on a day',
        description:
          'Of the law, and of who decided something on top of it. What nobody knows is named, never guessed.',
        querystring: ValuesQuestion,
        response: { 200: OnDay, ...problems(403, 404, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeValues(house, caller, request.query)
      if (!seen.done) return answer(reply, seen)
      const asked = request.query.q ?? ''
      const values = seen.value.rows
        .filter((row) => isMeant(shownValue(row, caller.lang), asked))
        .map(({ key, whose, found }) => ({
          key,
          name: nameOf(key, caller.lang),
          whose,
          value: found.done ? found.value : null,
          missing: found.done ? null : found.refusal,
        }))
      return answer(reply, done({ on: seen.value.on, values }))
    },
  )

  app.get(
    '/regulations/:key',
    {
      schema: {
        operationId: 'readRegulation',
        tags,
        summary: 'Every value of one key',
        description: 'What was kept here, also what was replaced since, and what the law says.',
        params: z.object({ key: z.string().max(80) }),
        response: {
          200: z.object({ key: z.string(), kept: z.array(Row), law: z.array(LawRow) }),
          ...problems(403, 404),
        },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeHistory(house, caller, request.params.key)
      if (!seen.done) return answer(reply, seen)
      const kept = seen.value.kept.map((row) => ({ ...row, isReplaced: row.replacedAt !== null }))
      return answer(reply, done({ ...seen.value, kept }))
    },
  )

  app.post(
    '/regulations',
    {
      schema: {
        operationId: 'addRegulation',
        tags,
        summary: 'Add a dated value',
        description:
          'A new value, the next year of one, or a better one in the place of `replaces`. Nothing that was decided before changes.',
        body: NewValue,
        response: { 201: z.object({ id: z.uuid() }), ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { refusals } = newValueWords[caller.lang]
      return answer(reply, await addValue(house, caller, request.body), {
        status: 201,
        lang: caller.lang,
        sentence: ({ because }) => refusals[because],
      })
    },
  )
}
