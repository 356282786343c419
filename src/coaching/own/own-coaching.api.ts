import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { stages } from '../routes/route.rules.ts'
import { phases } from '../routes/route.ts'
import { seeOwnCoaching, signOwnConclusion } from './see-own-coaching.ts'

const tags = ['Coaching']
const day = z.string().meta({ format: 'date' })
const Own = z
  .object({
    id: z.uuid(),
    stage: z.enum(stages),
    phase: z.enum(phases),
    firm: z.string(),
    expectedOn: day.nullable().describe('When it is expected to begin, while she waits'),
    coach: z.object({ name: z.string(), phone: z.string().nullable() }).nullable(),
    help: z.object({ granted: z.int().describe('Minutes'), until: day }).nullable(),
    reports: z.array(z.uuid()).describe('Reports that wait for her name'),
    toSign: z.object({ completed: z.boolean(), choice: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'OwnCoaching' })

/** Her own route. */
export const ownCoachingApi: ApiPlugin = async (app) => {
  app.get(
    '/my/coaching',
    {
      schema: {
        operationId: 'getOwnCoaching',
        tags,
        summary: 'My help at work',
        description: 'The routes that run: which of five steps, who helps, until when, and what waits for her name.',
        response: { 200: z.object({ rows: z.array(Own), next: z.null() }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const found = await seeOwnCoaching(house, caller)
      return answer(reply, found.done ? { done: true, value: { rows: found.value, next: null } } : found)
    },
  )

  app.post(
    '/my/coaching/:id/conclusion-signature',
    {
      schema: {
        operationId: 'signOwnConclusion',
        tags,
        summary: 'My name under the conclusion',
        description: 'Once; another conclusion asks it anew.',
        params: z.object({ id: z.uuid().describe('The route') }),
        response: { 200: z.object({ id: z.uuid() }), ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await signOwnConclusion(house, caller, request.params.id))
    },
  )
}
