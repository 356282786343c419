import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { LogAsked, LogSubject } from './log.shapes.ts'
import { exportLogOf, seeLog } from './see-log.ts'

const tags = ['Privacy']
const Log = z
  .object({
    from: z.iso.date(),
    until: z.iso.date(),
    rows: z.array(
      z.object({
        id: z.string(),
        at: z.string(),
        subject: z.uuid(),
        person: z.string().nullable(),
        who: z.string().nullable().describe('Null: nobody by hand'),
        organisation: z.string().nullable(),
        kind: z.enum(['look', 'change']),
        purpose: z.string(),
        what: z.string(),
        screen: z.string(),
      }),
    ),
  })
  .meta({ id: 'Log' })
const Logbook = z
  .object({
    lines: z.array(
      z.object({
        trace_id: z.string(),
        span_id: z.string(),
        status: z.literal('Ok'),
        name: z.string(),
        start_time: z.string(),
        end_time: z.string(),
        attributes: z.record(z.string(), z.string()),
      }),
    ),
  })
  .meta({ id: 'Logbook' })

export const logDoor: ApiPlugin = async (app) => {
  app.get(
    '/log',
    {
      schema: {
        operationId: 'seeLog',
        tags,
        summary: 'Who looked and who changed',
        description: 'In the files that the own organisation keeps, the latest 500. Reading it is a look in the log.',
        querystring: LogAsked,
        response: { 200: Log, ...problems(400, 403, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeLog(house, caller, request.query))
    },
  )
  app.get(
    '/log/:subject/logbook',
    {
      schema: {
        operationId: 'exportLog',
        tags,
        summary: 'The log about one person as Logboek Dataverwerkingen',
        description:
          'One line for each row, with a keyed number for the person and nobody who looked. Asks a fresh proof of who asks.',
        params: LogSubject,
        response: { 200: Logbook, ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const found = await exportLogOf(house, caller, request.params.subject as Id<'Subject'>)
      return answer(reply.header('content-disposition', 'attachment; filename="logbook.json"'), found)
    },
  )
}
