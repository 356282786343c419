import { z } from 'zod'
import { judgeForDecision } from '#matching/public.ts'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { AskPerson, askPerson } from '#trajectories/public.ts'

/** The question keeps the judgement it rests on, so it starts here, above matching and trajectories. */
export const askApi: ApiPlugin = async (app) => {
  app.post(
    '/proposals',
    {
      schema: {
        operationId: 'askPerson',
        tags: ['Trajectories'],
        summary: 'Ask a person first',
        description: 'May this employer see the name? The question leaves after ten seconds.',
        body: AskPerson,
        response: {
          201: z.object({ id: z.uuid(), leavesAt: z.iso.datetime() }).meta({ id: 'AskedProposal' }),
          ...problems(403, 404, 409, 422),
        },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { idempotency: _key, ...reader } = caller
      const judged = await judgeForDecision(house, reader, request.body)
      const asked = await askPerson(house, caller, request.body, judged.done ? judged.value : null)
      return answer(reply, asked, { status: 201 })
    },
  )
}
