import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { beginRequest } from './begin-request.ts'
import { changeApplicant, changeGoals, changeMatching, changeRegime, changeWork } from './change-request.ts'
import {
  ApplicantPart,
  BeginRequest,
  GoalsPart,
  MatchingPart,
  RegimePart,
  RequestsAsked,
  SendRequest,
  WorkPart,
} from './request.shapes.ts'
import { RequestRowShape, RequestShape } from './request-view.shapes.ts'
import { seeRequest } from './see-request.ts'
import { seeRequests } from './see-requests.ts'
import { sendRequest } from './send-request.ts'
import { withdrawRequest } from './withdraw-request.ts'

const tags = ['Coaching']
const params = z.object({ id: z.uuid().describe('The request') })
const Made = z.object({ id: z.uuid() }).meta({ id: 'CoachingRequestSaved' })

/** What a firm asks of who pays, part by part, until it is sent. */
export const requestsApi: ApiPlugin = async (app) => {
  app.get(
    '/coaching/requests',
    {
      schema: {
        operationId: 'listCoachingRequests',
        tags,
        summary: 'Requests of job coaching',
        description:
          'Of the own firm, and those that are asked of the own organisation. What is due first comes first.',
        querystring: RequestsAsked,
        response: { 200: z.object({ rows: z.array(RequestRowShape), next: z.null() }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const found = await seeRequests(house, caller, request.query)
      return answer(reply, found.done ? { done: true, value: { rows: found.value, next: null } } : found)
    },
  )

  app.post(
    '/coaching/requests',
    {
      schema: {
        operationId: 'beginCoachingRequest',
        tags,
        summary: 'Begin a request of job coaching',
        description:
          'For a trial or for the half-year that follows. What the route knows of the work is filled in, and after a first half-year what the request before it said.',
        body: BeginRequest,
        response: { 201: Made, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await beginRequest(house, caller, request.body), { status: 201 })
    },
  )

  app.get(
    '/coaching/requests/:id',
    {
      schema: {
        operationId: 'getCoachingRequest',
        tags,
        summary: 'One request',
        description: 'Its parts, whose names stand under it, what it costs when it is late, and what was decided.',
        params,
        response: { 200: RequestShape, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeRequest(house, caller, request.params.id))
    },
  )

  app.put(
    '/coaching/requests/:id/applicant',
    {
      schema: {
        operationId: 'changeCoachingApplicant',
        tags,
        summary: 'Who asks',
        description: 'The worker or the employer; the firm files it with their authorisation.',
        params,
        body: ApplicantPart,
        response: { 200: Made, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await changeApplicant(house, caller, request.params.id, request.body))
    },
  )

  app.put(
    '/coaching/requests/:id/work',
    {
      schema: {
        operationId: 'changeCoachingWork',
        tags,
        summary: 'The work',
        description: 'Days and hours follow from the placement, unless others are given.',
        params,
        body: WorkPart,
        response: { 200: Made, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await changeWork(house, caller, request.params.id, request.body))
    },
  )

  app.put(
    '/coaching/requests/:id/matching',
    {
      schema: {
        operationId: 'changeCoachingMatching',
        tags,
        summary: 'The person and the work',
        description: 'The few points that need attention; an empty list says that they fit.',
        params,
        body: MatchingPart,
        response: { 200: Made, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await changeMatching(house, caller, request.params.id, request.body))
    },
  )

  app.put(
    '/coaching/requests/:id/goals',
    {
      schema: {
        operationId: 'changeCoachingGoals',
        tags,
        summary: 'The goals',
        description: 'At most as many as the rules of that day allow, each with a result one can see.',
        params,
        body: GoalsPart,
        response: { 200: Made, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await changeGoals(house, caller, request.params.id, request.body))
    },
  )

  app.put(
    '/coaching/requests/:id/regime',
    {
      schema: {
        operationId: 'changeCoachingRegime',
        tags,
        summary: 'How much help',
        description: 'One of the regimes of the payer, with an argument where it needs one.',
        params,
        body: RegimePart,
        response: { 200: Made, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await changeRegime(house, caller, request.params.id, request.body))
    },
  )

  app.post(
    '/coaching/requests/:id/sending',
    {
      schema: {
        operationId: 'sendCoachingRequest',
        tags,
        summary: 'Send it',
        description: 'The day of receipt counts. Late is refused until somebody says to know what it costs.',
        params,
        body: SendRequest,
        response: {
          200: z.object({ id: z.uuid(), reference: z.string(), receivedOn: z.iso.date(), late: z.boolean() }),
          ...problems(403, 404, 409, 422),
        },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await sendRequest(house, caller, request.params.id, request.body))
    },
  )

  app.post(
    '/coaching/requests/:id/withdrawal',
    {
      schema: {
        operationId: 'withdrawCoachingRequest',
        tags,
        summary: 'Call it off',
        description: 'As long as nothing was decided.',
        params,
        response: { 200: Made, ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await withdrawRequest(house, caller, request.params.id))
    },
  )
}
