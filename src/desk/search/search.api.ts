import { type ApiPlugin, answer, api } from '#platform/public.ts'
import { Found, SearchAsked } from './search.shapes.ts'
import { seeSearch } from './see-search.ts'

export const searchApi: ApiPlugin = async (app) => {
  app.get(
    '/search',
    {
      schema: {
        operationId: 'search',
        tags: ['Desk'],
        summary: 'Find people in reach, employers and vacancies',
        description: 'At most five of each, nearest first. Each person shown reads of this look.',
        querystring: SearchAsked,
        response: { 200: Found },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeSearch(house, caller, request.query))
    },
  )
}
