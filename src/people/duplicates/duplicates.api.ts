import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { DuplicatesShape, PairId, TwoPeopleShape } from './duplicates.shapes.ts'
import { seeDuplicates } from './see-duplicates.ts'
import { sayTwoPeople, takeBackTwoPeople } from './two-people.ts'

const tags = ['People']
type Two = readonly [Id<'Dossier'>, Id<'Dossier'>]

export const duplicatesDoor: ApiPlugin = async (app) => {
  app.get(
    '/people/duplicates',
    {
      schema: {
        operationId: 'seeDuplicates',
        tags,
        summary: 'Dossiers that could be about one person',
        description: 'Only dossiers that your own organisation keeps, the most alike first, each with why.',
        response: { 200: DuplicatesShape, ...problems(400, 403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeDuplicates(house, caller))
    },
  )

  for (const [method, operationId, verb, summary] of [
    ['post', 'sayTwoPeople', sayTwoPeople, 'Say that these are two people'],
    ['delete', 'takeBackTwoPeople', takeBackTwoPeople, 'Offer the two again'],
  ] as const)
    app[method](
      '/people/:id/two-people/:other',
      {
        schema: {
          operationId,
          tags,
          summary,
          description: 'Who said it and when is kept with both, and is told to both.',
          params: PairId,
          response: { 200: TwoPeopleShape, ...problems(400, 403, 404) },
        },
      },
      async (request, reply) => {
        const { house, caller } = api(request)
        const { id, other } = request.params as { id: string; other: string }
        return answer(reply, await verb(house, caller, [id, other] as unknown as Two))
      },
    )
}
