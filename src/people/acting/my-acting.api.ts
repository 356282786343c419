import { z } from 'zod'
import { actingKinds } from '#access/public.ts'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { takeBackActing } from './enter-acting.ts'
import { seeOwnActing } from './see-own-acting.ts'

const tags = ['People']
const day = z.iso.date()
const OwnActing = z
  .object({
    rows: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        kind: z.enum(actingKinds),
        reach: z.enum(['all', 'money']),
        from: day,
        until: day.nullable(),
        endedOn: day.nullable(),
        over: z.boolean(),
        mayStop: z.boolean().describe('Authorised by herself, so she ends it herself'),
      }),
    ),
    helper: z.object({ name: z.string(), phone: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'OwnActing' })

/** For the person herself. */
export const myActingDoor: ApiPlugin = async (app) => {
  app.get(
    '/my/acting',
    {
      schema: {
        operationId: 'seeOwnActing',
        tags,
        summary: 'Who acts for me',
        description: 'Since when, until when, and whom I call about it.',
        response: { 200: OwnActing, ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeOwnActing(house, caller))
    },
  )
  app.post(
    '/my/acting/:acting/ending',
    {
      schema: {
        operationId: 'takeBackActing',
        tags,
        summary: 'Take an authorisation back',
        description: 'Only what I authorised myself; not for who acts for me. Counts at once.',
        params: z.object({ acting: z.uuid() }),
        response: { 201: z.object({ id: z.uuid() }), ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const taken = await takeBackActing(house, caller, request.params.acting as Id<'Acting'>)
      return answer(reply, taken, { status: 201 })
    },
  )
}
