import { z } from 'zod'
import { PairId } from '#people/public.ts'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { mergePeople } from './merge-people.ts'
import { MergeAsked, MergeId } from './merging.shapes.ts'
import { undoMerge } from './undo-merge.ts'

const tags = ['People']

/** Two dossiers of the own organisation become one, and two again. */
export const mergingDoor: ApiPlugin = async (app) => {
  app.post(
    '/people/:id/merging/:other',
    {
      schema: {
        operationId: 'mergePeople',
        tags,
        summary: 'Put two dossiers together',
        description:
          'Two dossiers of your own organisation about one person become one. Nobody sees more by it. For thirty days it can be undone.',
        params: PairId,
        body: MergeAsked,
        response: {
          200: z.object({ id: z.uuid(), merge: z.uuid() }).meta({ id: 'MergedPeople' }),
          ...problems(400, 403, 404, 409, 422),
        },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { id, other } = request.params
      const ids = [id as Id<'Dossier'>, other as Id<'Dossier'>] as const
      return answer(reply, await mergePeople(house, caller, ids, request.body))
    },
  )

  app.delete(
    '/people/:id/merges/:merge',
    {
      schema: {
        operationId: 'undoMerge',
        tags,
        summary: 'Make two dossiers of one again',
        description: 'As they were before. What was written since stays with the one that stayed.',
        params: MergeId,
        response: {
          200: z.object({ id: z.uuid(), other: z.uuid() }).meta({ id: 'UnmergedPeople' }),
          ...problems(400, 403, 404, 409),
        },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await undoMerge(house, caller, request.params.id as Id<'Dossier'>, request.params.merge))
    },
  )
}
