import { z } from 'zod'
import { extensionReasons, objectionUses, rightKinds, rightVerdicts, waysIn } from '#access/public.ts'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { answerRight, extendRight } from './answer-right.ts'
import { enterRight } from './ask-for-right.ts'
import { RequestId, RightAnswer, RightEntered, RightExtension } from './rights.shapes.ts'
import { seeRight, seeRights } from './see-rights.ts'

const tags = ['Privacy']

const facts = {
  id: z.uuid(),
  kind: z.enum(rightKinds),
  about: z.enum(objectionUses).nullable(),
  name: z.string().nullable(),
  receivedOn: z.iso.date(),
  dueOn: z.iso.date().describe('The last day that the law allows'),
  daysLeft: z.int().describe('Below zero when it is over'),
  verdict: z.enum(rightVerdicts).nullable(),
  answeredOn: z.iso.date().nullable(),
}
const Request = z.object(facts).meta({ id: 'RightsRequest' })
const RequestList = z
  .object({ open: z.array(Request), answered: z.array(Request).describe('The latest fifty') })
  .meta({ id: 'RightsRequestList' })
const RequestInFull = z
  .object({
    ...facts,
    dossier: z.uuid().nullable(),
    part: z.string().nullable(),
    lookQuestion: z.uuid().nullable().describe('The question about a look that it follows from'),
    cameBy: z.enum(waysIn),
    askedBy: z.string().nullable().describe('Who asked, where somebody acted for her'),
    line: z.string().nullable().describe('In her own words'),
    extendedBecause: z.enum(extensionReasons).nullable(),
    mayExtend: z.boolean(),
    reason: z.string().nullable(),
    keptUntil: z.iso.date().nullable(),
    answer: z.string().nullable(),
    answeredBy: z.string().nullable(),
  })
  .meta({ id: 'RightsRequestInFull' })
const idOf = (params: { id: string }) => params.id as Id<'RightsRequest'>

const RequestAnswered = RequestId.extend({
  waits: z.boolean().describe('True when somebody else has to agree first; nothing is answered yet'),
})

export const rightsDoor: ApiPlugin = async (app) => {
  app.get(
    '/rights',
    {
      schema: {
        operationId: 'seeRights',
        tags,
        summary: 'Requests about rights that wait for an answer, and what was answered',
        description: 'Of the own organisation, first what has to be answered first.',
        response: { 200: RequestList, ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeRights(house, caller))
    },
  )
  app.get(
    '/rights/:id',
    {
      schema: {
        operationId: 'seeRight',
        tags,
        summary: 'One request about rights',
        description:
          'For who answers it: a correction for who works with the dossier, the rest for who guards privacy.',
        params: RequestId,
        response: { 200: RequestInFull, ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeRight(house, caller, idOf(request.params)))
    },
  )
  app.post(
    '/rights/:id/answer',
    {
      schema: {
        operationId: 'answerRight',
        tags,
        summary: 'Answer it',
        description:
          'By a person, once. A no has a reason that the law knows. Where the region wants two people, the first yes to an erasure waits for the second.',
        params: RequestId,
        body: RightAnswer,
        response: { 201: RequestAnswered, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await answerRight(house, caller, idOf(request.params), request.body), { status: 201 })
    },
  )
  app.post(
    '/rights/:id/extension',
    {
      schema: {
        operationId: 'extendRight',
        tags,
        summary: 'Take two months more',
        description: 'Once, within the first month, with a reason that the person is told.',
        params: RequestId,
        body: RightExtension,
        response: { 201: RequestId, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await extendRight(house, caller, idOf(request.params), request.body), { status: 201 })
    },
  )
  app.post(
    '/people/:id/rights',
    {
      schema: {
        operationId: 'enterRight',
        tags,
        summary: 'Enter a request that came on paper, by telephone or at the desk',
        description: 'The month runs from the day on which it came in.',
        params: RequestId,
        body: RightEntered,
        response: { 201: z.object({ id: z.uuid().nullable() }), ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const entered = await enterRight(house, caller, request.params.id as Id<'Dossier'>, request.body)
      return answer(reply, entered, { status: 201 })
    },
  )
}
