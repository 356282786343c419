import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { EndingId, Hold } from './ending.shapes.ts'
import { eraseNow } from './erase-now.ts'
import { holdReasons } from './erasure.rules.ts'
import { holdBack, letGo } from './hold-ending.ts'
import { seeEndings } from './see-endings.ts'

const tags = ['Privacy']
const Ending = z
  .object({
    subject: z.uuid(),
    name: z.string(),
    endedOn: z.iso.date(),
    eraseOn: z.iso.date(),
    heldUntil: z.iso.date().nullable(),
    heldBecause: z.enum(holdReasons).nullable(),
  })
  .meta({ id: 'ErasureEnding' })
const EndingList = z
  .object({
    rows: z.array(Ending),
    destroyed: z.array(z.object({ on: z.iso.date(), because: z.enum(['term', 'asked']), dossiers: z.int() })),
  })
  .meta({ id: 'ErasureList' })

export const endingsDoor: ApiPlugin = async (app) => {
  app.get(
    '/erasures',
    {
      schema: {
        operationId: 'seeErasures',
        tags,
        summary: 'Dossiers that will be destroyed, and what was',
        description: 'Of the own organisation: what ended, when its term is over, and how many were destroyed.',
        response: { 200: EndingList, ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeEndings(house, caller))
    },
  )
  app.put(
    '/erasures/:subject/hold',
    {
      schema: {
        operationId: 'holdErasure',
        tags,
        summary: 'Hold a dossier back',
        description: 'Nothing is destroyed until the day given.',
        params: EndingId,
        body: Hold,
        response: { 200: EndingId, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await holdBack(house, caller, request.params.subject as Id<'Subject'>, request.body))
    },
  )
  app.delete(
    '/erasures/:subject/hold',
    {
      schema: {
        operationId: 'releaseErasure',
        tags,
        summary: 'Hold a dossier back no longer',
        description: 'After its term it is destroyed.',
        params: EndingId,
        response: { 200: EndingId, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await letGo(house, caller, request.params.subject as Id<'Subject'>))
    },
  )
  app.post(
    '/erasures/:subject/destruction',
    {
      schema: {
        operationId: 'destroyNow',
        tags,
        summary: 'Destroy a dossier now',
        description: 'Because the person asked for it. Cannot be undone.',
        params: EndingId,
        response: { 202: EndingId, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const asked = await eraseNow(house, caller, request.params.subject as Id<'Subject'>)
      return answer(reply, asked, { status: 202 })
    },
  )
}
