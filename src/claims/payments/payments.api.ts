import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { AnswerClaim, NoteAnswer } from '../answers/answer.shapes.ts'
import { answerClaim, noteAnswer } from '../answers/answer-claim.ts'
import { claimPhases } from '../claiming/claim.ts'
import { saying } from '../claiming/claims.api.ts'
import { ReclaimLines, RecordPayment, SettleClaim } from './payment.shapes.ts'
import { recordPayment } from './record-payment.ts'
import { reclaimLines, settleClaim } from './settle-claim.ts'

const tags = ['Claims']
const params = z.object({ id: z.uuid().describe('The claim') })
const Answered = z.object({ id: z.uuid(), phase: z.enum(claimPhases) })

/** What who pays says of a claim, and the money for it. */
export const paymentsApi: ApiPlugin = async (app) => {
  app.post(
    '/claims/:id/answer',
    {
      schema: {
        operationId: 'answerClaim',
        tags,
        summary: 'Answer a claim',
        description: 'For who pays. Every line is accepted, but those that are refused with a reason.',
        params,
        body: AnswerClaim,
        response: { 200: Answered, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await answerClaim(house, caller, request.params.id, request.body), saying(caller))
    },
  )

  app.post(
    '/claims/:id/answer-letter',
    {
      schema: {
        operationId: 'noteClaimAnswer',
        tags,
        summary: 'Note the answer from a letter',
        description: 'For the firm, when who pays does not work here.',
        params,
        body: NoteAnswer,
        response: { 200: Answered, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await noteAnswer(house, caller, request.params.id, request.body), saying(caller))
    },
  )

  app.post(
    '/claims/:id/payments',
    {
      schema: {
        operationId: 'recordPayment',
        tags,
        summary: 'Keep a payment',
        description: 'Never more than is open. Before an answer, the whole of it accepts every line.',
        params,
        body: RecordPayment,
        response: { 200: z.object({ id: z.uuid(), open: z.int().describe('Cents') }), ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await recordPayment(house, caller, request.params.id, request.body), saying(caller))
    },
  )

  app.post(
    '/claims/:id/settlement',
    {
      schema: {
        operationId: 'settleClaim',
        tags,
        summary: 'Say that a paid claim is final',
        description: 'From that day the years count in which it can be asked back. By letter, for the firm.',
        params,
        body: SettleClaim,
        response: { 200: z.object({ id: z.uuid() }), ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await settleClaim(house, caller, request.params.id, request.body), saying(caller))
    },
  )

  app.post(
    '/claims/:id/reclaim',
    {
      schema: {
        operationId: 'reclaimLines',
        tags,
        summary: 'Ask paid lines back',
        description: 'Within five years after it was settled, each line once. The firm owes that money from then on.',
        params,
        body: ReclaimLines,
        response: { 200: z.object({ id: z.uuid() }), ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await reclaimLines(house, caller, request.params.id, request.body), saying(caller))
    },
  )
}
