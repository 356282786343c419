import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { handMany } from '../many/do-many.ts'
import { ManyHanded } from '../many/many.shapes.ts'
import { undoMany } from '../many/undo-many.ts'

const tags = ['People']

const Handed = z
  .object({
    changed: z.int(),
    left: z.array(z.object({ id: z.uuid(), because: z.string() })).describe('Who stays as they are, and why'),
    back: z.uuid().describe('The way back, for ten minutes'),
  })
  .meta({ id: 'HandedOver' })

export const handoverDoor: ApiPlugin = async (app) => {
  app.post(
    '/people/handovers',
    {
      schema: {
        operationId: 'handOver',
        tags,
        summary: 'Hand people to a colleague',
        description:
          'Each as it was read, with its version. Open tasks go along, and each person hears who helps from then on.',
        body: ManyHanded,
        response: { 201: Handed, ...problems(400, 403, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await handMany(house, caller, request.body), { status: 201 })
    },
  )

  app.post(
    '/people/handovers/undoing',
    {
      schema: {
        operationId: 'undoHandover',
        tags,
        summary: 'Take a handover back',
        description: 'Within ten minutes, by who did it. Who was changed since stays as she is now.',
        body: z.object({ back: z.uuid() }),
        response: { 200: z.object({ back: z.int(), changedSince: z.int() }), ...problems(400, 403, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await undoMany(house, caller, request.body.back))
    },
  )
}
