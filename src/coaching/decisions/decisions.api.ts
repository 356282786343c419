import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { completeRequest } from './complete-request.ts'
import { decideRequest, noteRequestDecision } from './decide-request.ts'
import {
  AnswerObjection,
  CompleteRequest,
  DecideRequest,
  DecideRequestByLetter,
  ObjectToDecision,
} from './decision.shapes.ts'
import { says } from './decision.ts'
import { answerObjection, objectToDecision } from './object.ts'

const tags = ['Coaching']
const params = z.object({ id: z.uuid().describe('The request') })
const Made = z.object({ id: z.uuid() })
const Said = z
  .object({ id: z.uuid(), says: z.enum(says), period: z.uuid().optional().describe('The hours that were granted') })
  .meta({ id: 'CoachingDecision' })

/** What who pays says about a request, and what follows on it. */
export const decisionsApi: ApiPlugin = async (app) => {
  app.post(
    '/coaching/requests/:id/decision',
    {
      schema: {
        operationId: 'decideCoachingRequest',
        tags,
        summary: 'Decide on it',
        description: 'Only who pays it. Its own days and hours lead; where they differ from the rule, it says why.',
        params,
        body: DecideRequest,
        response: { 200: Said, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await decideRequest(house, caller, request.params.id, request.body))
    },
  )

  app.post(
    '/coaching/requests/:id/decision-letter',
    {
      schema: {
        operationId: 'noteCoachingDecision',
        tags,
        summary: 'Write down what a letter says',
        description: 'Of a payer that does not decide here: the day and the reference on its letter.',
        params,
        body: DecideRequestByLetter,
        response: { 200: Said, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await noteRequestDecision(house, caller, request.params.id, request.body))
    },
  )

  app.post(
    '/coaching/requests/:id/completion',
    {
      schema: {
        operationId: 'completeCoachingRequest',
        tags,
        summary: 'What was missing is there',
        description: 'The clock of the decision goes on.',
        params,
        body: CompleteRequest,
        response: { 200: Made, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await completeRequest(house, caller, request.params.id, request.body))
    },
  )

  app.post(
    '/coaching/requests/:id/objection',
    {
      schema: {
        operationId: 'objectToCoachingDecision',
        tags,
        summary: 'Somebody objects',
        description: 'The worker or the employer, with the day of the letter.',
        params,
        body: ObjectToDecision,
        response: { 201: Made, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await objectToDecision(house, caller, request.params.id, request.body), { status: 201 })
    },
  )

  app.post(
    '/coaching/requests/:id/objection/outcome',
    {
      schema: {
        operationId: 'answerCoachingObjection',
        tags,
        summary: 'What came of the objection',
        description: 'A no that is changed waits for its second decision.',
        params,
        body: AnswerObjection,
        response: { 200: Made, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await answerObjection(house, caller, request.params.id, request.body))
    },
  )
}
