import { z } from 'zod'
import { ControllerShape } from '#access/public.ts'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { seeMyControllers } from './see-my-controllers.ts'

const Answer = z.object({
  rows: z.array(z.object({ keeper: z.string().nullable(), controllers: z.array(ControllerShape) })),
  next: z.null(),
})

export const myControllersDoor: ApiPlugin = async (app) => {
  app.get(
    '/my/controllers',
    {
      schema: {
        operationId: 'listOwnControllers',
        tags: ['Desk'],
        summary: 'Who answers for what is kept about me',
        description:
          'For each organisation that keeps a dossier: who is controller of which data, and by which article.',
        response: { 200: Answer, ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeMyControllers(house, caller)
      return answer(reply, seen.done ? { done: true, value: { rows: [...seen.value], next: null } } : seen)
    },
  )
}
