import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { approvePauseOf, endPauseOf, pauseRoute } from './pause-route.ts'
import { ApprovePause, EndPause, PauseRoute, StepParams, TakeStep } from './route.shapes.ts'
import { phases } from './route.ts'
import { sayRouteRefusal } from './route-why.words.ts'
import { takeStep } from './take-step.ts'

const tags = ['Coaching']
const params = z.object({ id: z.uuid().describe('The route') })
const onPause = z.object({ id: z.uuid().describe('The route'), pause: z.uuid() })
const Moved = z.object({ id: z.uuid(), phase: z.enum(phases) }).meta({ id: 'CoachingRouteMoved' })
const Kept = z.object({ id: z.uuid() })

/** Every step of a route, and the days on which it stands still. */
export const routeStepsApi: ApiPlugin = async (app) => {
  app.post(
    '/coaching/routes/:id/steps/:step',
    {
      schema: {
        operationId: 'takeRouteStep',
        tags,
        summary: 'One step of a route',
        description: 'Only what the table of steps offers, on the conditions that stand there.',
        params: StepParams,
        body: TakeStep,
        response: { 200: Moved, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { id, step } = request.params
      const taken = await takeStep(house, caller, id, step, request.body)
      return answer(reply, taken, {
        lang: caller.lang,
        sentence: (refusal) => sayRouteRefusal(refusal, caller.lang),
      })
    },
  )

  app.post(
    '/coaching/routes/:id/pauses',
    {
      schema: {
        operationId: 'pauseRoute',
        tags,
        summary: 'Stand still',
        description: 'Sickness, a holiday or a season without work: no coaching on these days.',
        params,
        body: PauseRoute,
        response: { 201: Kept, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await pauseRoute(house, caller, request.params.id, request.body), { status: 201 })
    },
  )

  app.post(
    '/coaching/routes/:id/pauses/:pause/end',
    {
      schema: {
        operationId: 'endPause',
        tags,
        summary: 'Goes on again',
        description: 'The last day on which the route stands still.',
        params: onPause,
        body: EndPause,
        response: { 200: Kept, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { id, pause } = request.params
      return answer(reply, await endPauseOf(house, caller, id, pause, request.body))
    },
  )

  app.post(
    '/coaching/routes/:id/pauses/:pause/approval',
    {
      schema: {
        operationId: 'approvePause',
        tags,
        summary: 'What the payer approved in writing',
        description: 'For a sickness that lasts longer than the rule.',
        params: onPause,
        body: ApprovePause,
        response: { 200: Kept, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { id, pause } = request.params
      return answer(reply, await approvePauseOf(house, caller, id, pause, request.body))
    },
  )
}
