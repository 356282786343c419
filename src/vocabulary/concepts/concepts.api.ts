import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { ConceptsAnswer, ConceptsAsked } from './concepts.shapes.ts'
import { findConceptsMeant } from './find-concepts.ts'

export const conceptsApi: ApiPlugin = async (app) => {
  app.get(
    '/concepts',
    {
      schema: {
        operationId: 'findConcepts',
        tags: ['Matching'],
        summary: 'What somebody may mean by a word',
        description:
          'Jobs, skills and towns by their names, other names and with small typos. Filter a list by the ids you choose.',
        querystring: ConceptsAsked,
        response: { 200: ConceptsAnswer, ...problems(400, 403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await findConceptsMeant(house, caller, request.query))
    },
  )
}
