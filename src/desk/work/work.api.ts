import { type ApiPlugin, answer, api } from '#platform/public.ts'
import { seeWork } from './see-work.ts'
import { WorkAsked, Worklist } from './work.shapes.ts'

export const workApi: ApiPlugin = async (app) => {
  app.get(
    '/worklist',
    {
      schema: {
        operationId: 'seeWorklist',
        tags: ['Desk'],
        summary: 'What waits for me, and who waits for whom',
        description: 'Also the work of colleagues I stand in for today. Each person shown reads of this look.',
        querystring: WorkAsked,
        response: { 200: Worklist },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeWork(house, caller, request.query))
    },
  )
}
