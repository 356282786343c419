import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { Hold } from '../erasure/ending.shapes.ts'
import { agreeToLog, holdLog, letLogGo } from './hold-old-looks.ts'

const tags = ['Privacy']
const Held = z.object({ until: z.iso.date().nullable() })

export const oldLooksDoor: ApiPlugin = async (app) => {
  app.put(
    '/retention/log/hold',
    {
      schema: {
        operationId: 'holdOldLooks',
        tags,
        summary: 'Hold old rows of the log back',
        description: 'Of the whole region: no row of the log is destroyed until the day given.',
        body: Hold,
        response: { 200: Held, ...problems(400, 403, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await holdLog(house, caller, request.body))
    },
  )
  app.delete(
    '/retention/log/hold',
    {
      schema: {
        operationId: 'releaseOldLooks',
        tags,
        summary: 'Hold old rows of the log back no longer',
        description: 'What is planned goes on its day.',
        response: { 200: Held, ...problems(400, 403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await letLogGo(house, caller))
    },
  )
  app.post(
    '/retention/log/approval',
    {
      schema: {
        operationId: 'approveOldLooks',
        tags,
        summary: 'Agree that old rows of the log are destroyed',
        description: 'Where the region wants two people: the same person does not count twice.',
        response: { 200: z.object({}), ...problems(400, 403, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await agreeToLog(house, caller))
    },
  )
}
