import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { changeTerms } from './change-terms.ts'
import { decideTrial, noteDecision } from './decide-trial.ts'
import { ChangeTerms, Decide, DecideByLetter, End, Start, TakeOver } from './placement.shapes.ts'
import { phases } from './placement.ts'
import { endPlacement, startPlacement, withdrawPlacement } from './step-placement.ts'
import { takeOver } from './take-over.ts'

const tags = ['Trajectories']
const params = z.object({ id: z.uuid().describe('The placement') })
const Moved = z.object({ phase: z.enum(phases) }).meta({ id: 'PlacementMoved' })
const TakenOver = z.object({ id: z.uuid(), phase: z.enum(phases) }).meta({ id: 'PlacementTakenOver' })

/** Every step of a placement: decided, begun, changed, ended, taken over. */
export const placementStepsApi: ApiPlugin = async (app) => {
  app.post(
    '/placements/:id/decision',
    {
      schema: {
        operationId: 'decideTrial',
        tags,
        summary: 'Decide on a trial',
        description: 'Only for the payer of the benefit. Longer than usual needs a reason, and stays within the law.',
        params,
        body: Decide,
        response: { 200: Moved, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await decideTrial(house, caller, request.params.id, request.body))
    },
  )

  app.post(
    '/placements/:id/decision-letter',
    {
      schema: {
        operationId: 'noteTrialDecision',
        tags,
        summary: 'Write down the letter of a payer',
        description: 'For a payer that does not see this dossier: what its letter says, its day and its reference.',
        params,
        body: DecideByLetter,
        response: { 200: Moved, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await noteDecision(house, caller, request.params.id, request.body))
    },
  )

  app.post(
    '/placements/:id/start',
    {
      schema: {
        operationId: 'startPlacement',
        tags,
        summary: 'The first day',
        description: 'A trial begins only with the decision and the signature of everybody.',
        params,
        body: Start,
        response: { 200: Moved, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await startPlacement(house, caller, request.params.id, request.body))
    },
  )

  app.post(
    '/placements/:id/changes',
    {
      schema: {
        operationId: 'changePlacement',
        tags,
        summary: 'Other hours, tasks or end, from a day on',
        description: 'What was agreed before stays. A trial stays within the days that were granted.',
        params,
        body: ChangeTerms,
        response: { 200: z.object({ id: z.uuid() }), ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await changeTerms(house, caller, request.params.id, request.body))
    },
  )

  app.post(
    '/placements/:id/ending',
    {
      schema: {
        operationId: 'endPlacement',
        tags,
        summary: 'It ended',
        description: 'With a reason from the closed list, and what follows.',
        params,
        body: End,
        response: { 200: Moved, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await endPlacement(house, caller, request.params.id, request.body))
    },
  )

  app.post(
    '/placements/:id/withdrawal',
    {
      schema: {
        operationId: 'withdrawPlacement',
        tags,
        summary: 'Call it off before it begins',
        description: 'The place of the vacancy is free again.',
        params,
        response: { 200: Moved, ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await withdrawPlacement(house, caller, request.params.id))
    },
  )

  app.post(
    '/placements/:id/takeover',
    {
      schema: {
        operationId: 'takeOverPlacement',
        tags,
        summary: 'The hirer takes her on',
        description:
          'Ends the assignment and the employment behind it; the contract at the hirer begins on the next day.',
        params,
        body: TakeOver,
        response: { 201: TakenOver, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await takeOver(house, caller, request.params.id, request.body), { status: 201 })
    },
  )
}
