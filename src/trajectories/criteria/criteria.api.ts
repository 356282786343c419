import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { NewCriteria } from './criteria.shapes.ts'
import { defineCriteria, endCriteria, renewCriteria } from './define-criteria.ts'
import { seeCriteria } from './see-criteria.ts'

const tags = ['Trajectories']
const params = z.object({ id: z.uuid().describe('The set, through all its versions') })

const SetShape = z
  .object({
    id: z.uuid().nullable().describe('This version; null is the set that everybody starts with'),
    set: z.uuid().nullable(),
    number: z.int(),
    name: z.string().nullable(),
    from: z.iso.date().nullable(),
    criteria: z.array(z.object({ id: z.string(), nl: z.string(), en: z.string(), decisive: z.boolean() })),
  })
  .meta({ id: 'CriteriaSet' })
const Kept = z.object({ set: z.uuid(), id: z.uuid(), number: z.int() }).meta({ id: 'KeptCriteria' })

export const criteriaApi: ApiPlugin = async (app) => {
  app.get(
    '/criteria',
    {
      schema: {
        operationId: 'listCriteria',
        tags,
        summary: 'By what we screen',
        description:
          'The sets of the own organisation, each in its last version, and the one that everybody starts with.',
        response: { 200: z.object({ own: z.array(SetShape), starter: SetShape }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeCriteria(house, caller))
    },
  )

  app.post(
    '/criteria',
    {
      schema: {
        operationId: 'defineCriteria',
        tags,
        summary: 'Make a set of criteria',
        description: 'A word about health is refused once; with `meant` it is kept all the same.',
        body: NewCriteria,
        response: { 201: Kept, ...problems(403, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await defineCriteria(house, caller, request.body), { status: 201 })
    },
  )

  app.post(
    '/criteria/:id/versions',
    {
      schema: {
        operationId: 'renewCriteria',
        tags,
        summary: 'Make the next version of a set',
        description: 'It counts from today. What was screened before keeps its version.',
        params,
        body: NewCriteria,
        response: { 201: Kept, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const renewed = await renewCriteria(house, caller, request.params.id as Id<'CriteriaSet'>, request.body)
      return answer(reply, renewed, { status: 201 })
    },
  )

  app.post(
    '/criteria/:id/ending',
    {
      schema: {
        operationId: 'endCriteria',
        tags,
        summary: 'Use a set no longer',
        description: 'What was screened by it stays.',
        params,
        response: { 200: z.object({ set: z.uuid() }), ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await endCriteria(house, caller, request.params.id as Id<'CriteriaSet'>))
    },
  )
}
