import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { EndPaper, NewPaper } from './firm.shapes.ts'
import { recognitions } from './firm.ts'
import { addPaper, endPaperOf } from './keep-papers.ts'
import { seeFirm } from './see-firm.ts'

const tags = ['Coaching']
const day = z.string().meta({ format: 'date' })
const span = { id: z.uuid(), from: day, until: day.nullable() }
const Papers = z
  .object({
    id: z.uuid(),
    name: z.string(),
    recognitions: z.array(
      z.object({
        ...span,
        kind: z.enum(recognitions),
        byWhom: z.string(),
        reference: z.string().nullable(),
        suspensions: z.array(z.object({ ...span, because: z.string() })),
      }),
    ),
    attachments: z.array(
      z.object({ ...span, account: z.uuid(), name: z.string(), kind: z.enum(recognitions), worksAs: z.string() }),
    ),
    authorities: z.array(z.object({ ...span, account: z.uuid(), name: z.string(), standsInFor: z.uuid().nullable() })),
  })
  .meta({ id: 'FirmPapers' })

/** What a firm is recognised for, who works under it, and who may approve. */
export const firmApi: ApiPlugin = async (app) => {
  app.get(
    '/coaching/firm',
    {
      schema: {
        operationId: 'getFirmPapers',
        tags,
        summary: 'The papers of a coaching firm',
        description: 'Of the own house, or of another firm of the region.',
        querystring: z.object({ firm: z.uuid().optional() }),
        response: { 200: Papers, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeFirm(house, caller, request.query.firm))
    },
  )

  app.post(
    '/coaching/firm/papers',
    {
      schema: {
        operationId: 'addFirmPaper',
        tags,
        summary: 'One paper more of the own firm',
        description: 'No two of a kind count on one day.',
        body: NewPaper,
        response: { 201: z.object({ id: z.uuid() }), ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await addPaper(house, caller, request.body), { status: 201 })
    },
  )

  app.post(
    '/coaching/firm/endings',
    {
      schema: {
        operationId: 'endFirmPaper',
        tags,
        summary: 'The last day of a paper of the own firm',
        description: 'Nothing else of a paper is ever changed. What was done before stays readable.',
        body: EndPaper,
        response: { 200: z.object({ id: z.uuid() }), ...problems(403, 404, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await endPaperOf(house, caller, request.body))
    },
  )
}
