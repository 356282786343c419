import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { changeField } from './change-field.ts'
import { fieldGroups, readers, showings } from './field-table.ts'
import { NewFieldRule } from './fields.shapes.ts'
import { sayFieldRefusal } from './fields.words.ts'
import { seeFields } from './see-fields.ts'

const tags = ['Access']
const Day = z.string().meta({ format: 'date' })
const cell = { group: z.enum(fieldGroups), reader: z.enum(readers), showing: z.enum(showings) }

const FieldTable = z
  .object({
    today: Day,
    source: z.string(),
    cells: z.array(
      z.object({
        ...cell,
        allowed: z.array(z.enum(showings)).describe('What the law leaves a region to choose from'),
        next: z.object({ showing: z.enum(showings), from: Day }).nullable(),
      }),
    ),
    history: z.array(z.object({ ...cell, validFrom: Day, reason: z.string(), by: z.string(), at: z.iso.datetime() })),
  })
  .meta({ id: 'FieldTable' })

const Decided = z.object({ ...cell, validFrom: Day }).meta({ id: 'FieldRule' })

export const fieldDoors: ApiPlugin = async (app) => {
  app.get(
    '/fields',
    {
      schema: {
        operationId: 'seeFields',
        tags,
        summary: 'Who reads what',
        description: 'For each kind of data and each reader how it is shown today, and everything that was decided.',
        response: { 200: FieldTable, ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeFields(house, caller)
      if (!seen.done) return answer(reply, seen)
      const history = seen.value.history.map((rule) => ({ ...rule, at: rule.at.toISOString() }))
      return answer(reply, { done: true, value: { ...seen.value, history } })
    },
  )

  app.post(
    '/fields/decisions',
    {
      schema: {
        operationId: 'changeField',
        tags,
        summary: 'Decide who reads what, from a day on',
        description: 'For the privacy officer, within the law. It counts from that day in the next request.',
        body: NewFieldRule,
        response: { 201: Decided, ...problems(403, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { lang } = caller
      return answer(reply, await changeField(house, caller, request.body), {
        status: 201,
        lang,
        sentence: (refusal) => sayFieldRefusal(refusal, lang),
      })
    },
  )
}
