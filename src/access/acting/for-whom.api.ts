import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { cookieIn, sessionCookieName } from '../sessions/cookie.rules.ts'
import { actingKinds } from './acting.ts'
import { chooseForWhom, seeForWhom } from './for-whom.ts'

const tags = ['Access']
const ForWhom = z
  .object({
    rows: z.array(
      z.object({
        id: z.uuid(),
        called: z.string(),
        kind: z.enum(actingKinds),
        reach: z.enum(['all', 'money']),
        from: z.iso.date(),
        until: z.iso.date().nullable(),
        began: z.boolean(),
        now: z.boolean().describe('This session acts for her'),
      }),
    ),
  })
  .meta({ id: 'ForWhom' })

/** For who acts for others: for whom, and for whom now. */
export const forWhomDoor: ApiPlugin = async (app) => {
  app.get(
    '/me/acting',
    {
      schema: {
        operationId: 'seeForWhom',
        tags,
        summary: 'For whom I act',
        description: 'Now or from a later day on.',
        response: { 200: ForWhom, ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeForWhom(house, caller))
    },
  )
  app.put(
    '/me/acting',
    {
      schema: {
        operationId: 'chooseForWhom',
        tags,
        summary: 'Choose for whom this session acts',
        description: 'What is asked under /my from now on is hers, and stands in the log as done for her.',
        body: z.object({ acting: z.uuid() }),
        response: { 200: z.object({ id: z.uuid(), called: z.string() }), ...problems(400, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const session = sessionOf(request, house.config.baseUrl)
      return answer(reply, await chooseForWhom(house, caller, session, request.body.acting as Id<'Acting'>))
    },
  )
}

const sessionOf = (request: FastifyRequest, baseUrl: string): string | undefined =>
  /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ??
  cookieIn(request.headers.cookie, sessionCookieName(baseUrl))
