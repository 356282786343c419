import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { NewStandIn, OwnStandIn, TeamStandIn } from './stand-in.shapes.ts'
import {
  addOwnStandIn,
  addStandIn,
  addTeamStandIn,
  endOwnStandIn,
  endStandIn,
  endTeamStandIn,
  seeStandIns,
} from './stand-ins.ts'

const tags = ['Access']
const params = z.object({ id: z.uuid().describe('The stand-in') })
const Made = z.object({ id: z.uuid() })

const StandIn = z
  .object({
    id: z.uuid(),
    absent: z.uuid(),
    absentName: z.string(),
    standIn: z.uuid(),
    standInName: z.string(),
    from: z.iso.date(),
    until: z.iso.date(),
    organisation: z.uuid().nullable().describe('For this organisation alone; null is for all work'),
    arrangedBy: z.string().nullable(),
  })
  .meta({ id: 'StandIn' })

/** Who does the work of somebody who is away. */
export const standInDoors: ApiPlugin = async (app) => {
  app.get(
    '/stand-ins',
    {
      schema: {
        operationId: 'listStandIns',
        tags,
        summary: 'Who stands in for whom',
        description: 'Today and later, first what begins first.',
        response: { 200: z.object({ rows: z.array(StandIn), next: z.null() }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const found = await seeStandIns(house, caller)
      return answer(reply, found.done ? { done: true, value: { rows: found.value, next: null } } : found)
    },
  )

  app.post(
    '/stand-ins',
    {
      schema: {
        operationId: 'addStandIn',
        tags,
        summary: 'Say who stands in for somebody',
        description: 'For administrators, when somebody cannot say it themselves.',
        body: NewStandIn,
        response: { 201: Made, ...problems(403, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await addStandIn(house, caller, request.body), { status: 201 })
    },
  )

  app.delete(
    '/stand-ins/:id',
    {
      schema: {
        operationId: 'endStandIn',
        tags,
        summary: 'Take a stand-in away',
        description: 'For administrators.',
        params,
        response: { 204: z.null(), ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await endStandIn(house, caller, request.params.id), { status: 204 })
    },
  )

  app.post(
    '/me/stand-ins',
    {
      schema: {
        operationId: 'addOwnStandIn',
        tags,
        summary: 'Say who stands in for me',
        description: 'A colleague of the same organisation. My work is on their list on these days as well.',
        body: OwnStandIn,
        response: { 201: Made, ...problems(403, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await addOwnStandIn(house, caller, request.body), { status: 201 })
    },
  )

  app.delete(
    '/me/stand-ins/:id',
    {
      schema: {
        operationId: 'endOwnStandIn',
        tags,
        summary: 'Take my stand-in away',
        description: 'For when I am back sooner.',
        params,
        response: { 204: z.null(), ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await endOwnStandIn(house, caller, request.params.id), { status: 204 })
    },
  )

  app.post(
    '/team/stand-ins',
    {
      schema: {
        operationId: 'addTeamStandIn',
        tags,
        summary: 'Say who stands in for a colleague of the team',
        description: 'For who leads a team, within the own organisation. Without `standIn` it is oneself.',
        body: TeamStandIn,
        response: { 201: Made, ...problems(403, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await addTeamStandIn(house, caller, request.body), { status: 201 })
    },
  )

  app.delete(
    '/team/stand-ins/:id',
    {
      schema: {
        operationId: 'endTeamStandIn',
        tags,
        summary: 'Take a stand-in of the team away',
        description: 'For who leads a team.',
        params,
        response: { 204: z.null(), ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await endTeamStandIn(house, caller, request.params.id), { status: 204 })
    },
  )
}
