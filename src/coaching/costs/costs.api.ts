import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { AskCosts, Costs } from './costs.shapes.ts'
import { costsWords } from './costs.words.ts'
import { reckonCosts } from './reckon-costs.ts'

export const costsApi: ApiPlugin = async (app) => {
  app.post(
    '/placements/:id/costs',
    {
      schema: {
        operationId: 'reckonCosts',
        tags: ['Coaching'],
        summary: 'What some work costs an employer',
        description:
          'Hired, lent or through a payroll firm, with the help that exists for this person. Nothing is kept; what is not known is null.',
        params: z.object({ id: z.uuid() }),
        body: AskCosts,
        response: { 200: Costs, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { refusals } = costsWords[caller.lang]
      return answer(reply, await reckonCosts(house, caller, request.params.id, request.body), {
        lang: caller.lang,
        sentence: ({ because }) => refusals[because],
      })
    },
  )
}
