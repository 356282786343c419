import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { NameShape, SharingShape } from '../dossiers/person-view.shapes.ts'
import { DossierId } from '../fields.shapes.ts'
import { continueSharing, endSharing, seeSharing, shareDossier } from './share-dossier.ts'
import { NewSharing, SharingEnd, SharingId } from './sharing.shapes.ts'

const tags = ['People']
const Shared = z.object({ id: z.uuid() }).meta({ id: 'SharedDossier' })
const SharingList = z
  .object({
    name: NameShape,
    isHolder: z.boolean(),
    sharing: z.array(SharingShape),
    others: z.array(z.object({ id: z.uuid(), name: z.string(), kind: z.string() })),
  })
  .meta({ id: 'SharingList' })

export const sharingDoor: ApiPlugin = async (app) => {
  app.get(
    '/people/:id/sharing',
    {
      schema: {
        operationId: 'seeSharing',
        tags,
        summary: 'Who may see a dossier',
        description: 'The holder sees everybody; another organisation sees itself.',
        params: DossierId,
        response: { 200: SharingList, ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeSharing(house, caller, request.params.id as Id<'Dossier'>))
    },
  )

  app.post(
    '/people/:id/sharing',
    {
      schema: {
        operationId: 'shareDossier',
        tags,
        summary: 'Share a dossier with another organisation',
        description: 'For a purpose, from a day, until a day. Only the holder can do this.',
        params: DossierId,
        body: NewSharing,
        response: { 201: Shared, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const shared = await shareDossier(house, caller, request.params.id as Id<'Dossier'>, request.body)
      return answer(reply, shared, { status: 201 })
    },
  )

  app.post(
    '/people/:id/sharing/:relation/ending',
    {
      schema: {
        operationId: 'endSharing',
        tags,
        summary: 'End the sharing',
        description: 'The day given is the last one; today when it is left out.',
        params: SharingId,
        body: SharingEnd,
        response: { 200: Shared, ...problems(400, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await endSharing(house, caller, idsOf(request.params), request.body))
    },
  )

  app.delete(
    '/people/:id/sharing/:relation/ending',
    {
      schema: {
        operationId: 'continueSharing',
        tags,
        summary: 'Take the end of the sharing away',
        description: 'As long as the last day has not passed.',
        params: SharingId,
        response: { 200: Shared, ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await continueSharing(house, caller, idsOf(request.params)))
    },
  )
}

const idsOf = ({ id, relation }: { id: string; relation: string }) => ({
  id: id as Id<'Dossier'>,
  relation: relation as Id<'Relation'>,
})
