import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { beginOwnRoute, referToFirm } from './begin-route.ts'
import { changePayer } from './change-payer.ts'
import { BeginRoute, ChangePayer, RoutesAsked } from './route.shapes.ts'
import { phases } from './route.ts'
import { RouteLine, RouteWhole } from './route-json.shapes.ts'
import { seeRoute } from './see-route.ts'
import { seeRoutes } from './see-routes.ts'

const tags = ['Coaching']
const params = z.object({ id: z.uuid().describe('The route') })
const Begun = z.object({ id: z.uuid(), phase: z.enum(phases) }).meta({ id: 'CoachingRouteBegun' })

/** Who is coached by whom: begun, read, and who pays. */
export const routesApi: ApiPlugin = async (app) => {
  app.get(
    '/coaching/routes',
    {
      schema: {
        operationId: 'listRoutes',
        tags,
        summary: 'Routes of coaching',
        description: 'Those in reach that run, those that moved last first; fifty on a page.',
        querystring: RoutesAsked,
        response: {
          200: z.object({ rows: z.array(RouteLine), next: z.string().nullable() }),
          ...problems(403, 404, 422),
        },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const found = await seeRoutes(house, caller, request.query)
      return answer(reply, found.done ? { done: true, value: { ...found.value, rows: [...found.value.rows] } } : found)
    },
  )

  app.get(
    '/coaching/routes/:id',
    {
      schema: {
        operationId: 'getRoute',
        tags,
        summary: 'One route',
        description: 'How it stands, what the table of steps offers the caller, and what is in the way of each.',
        params,
        response: { 200: RouteWhole, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeRoute(house, caller, request.params.id))
    },
  )

  app.post(
    '/coaching/referrals',
    {
      schema: {
        operationId: 'referToCoaching',
        tags,
        summary: 'Refer somebody to a coaching firm',
        description: 'For a funder. The firm reads the dossier from now on, and accepts or declines.',
        body: BeginRoute,
        response: { 201: Begun, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await referToFirm(house, caller, request.body), { status: 201 })
    },
  )

  app.post(
    '/coaching/routes',
    {
      schema: {
        operationId: 'beginRoute',
        tags,
        summary: 'Begin coaching at the own firm',
        description: 'For a firm, with somebody whom it works with already.',
        body: BeginRoute,
        response: { 201: Begun, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await beginOwnRoute(house, caller, request.body), { status: 201 })
    },
  )

  app.post(
    '/coaching/routes/:id/payers',
    {
      schema: {
        operationId: 'changePayer',
        tags,
        summary: 'Another payer from a day on',
        description: 'What was granted before stays with who granted it.',
        params,
        body: ChangePayer,
        response: { 200: z.object({ id: z.uuid() }), ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await changePayer(house, caller, request.params.id, request.body))
    },
  )
}
