import { z } from 'zod'
import { actingKinds } from '#access/public.ts'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { hows, roles } from '../agreements/agreement.ts'
import { beginPlacement } from './begin-placement.ts'
import { Begin, PlacementsAsked } from './placement.shapes.ts'
import { kinds, phases } from './placement.ts'
import { seePlacement } from './see-placement.ts'
import { seePlacements } from './see-placements.ts'

const tags = ['Trajectories']
const params = z.object({ id: z.uuid().describe('The placement') })
const day = z.iso.date()

const Row = z.object({
  id: z.uuid(),
  kind: z.enum(kinds),
  phase: z.enum(phases),
  since: day,
  dossier: z.uuid(),
  name: z.string(),
  at: z.string().describe('The employer, or for an employment the lender'),
  vacancy: z.string().nullable(),
  from: day,
  until: day.nullable(),
  minutesWeek: z.int().nullable(),
})
const PlacementRow = Row.meta({ id: 'PlacementRow' })

const Placement = Row.extend({
  endReason: z.string().nullable(),
  next: z.string().nullable(),
  tasks: z.string().nullable(),
  supervisor: z.string().nullable(),
  employment: z.uuid().nullable(),
  trial: z
    .object({
      payer: z.string(),
      decides: z.string().nullable().describe('Who decides now: me, the payer, or whoever has its letter'),
      decision: z
        .object({
          says: z.string(),
          on: day,
          from: day.nullable(),
          until: day.nullable(),
          reason: z.string().nullable(),
          letter: z.string().nullable(),
        })
        .nullable(),
    })
    .nullable(),
  changes: z.array(
    z.object({ from: day, until: day.nullable(), minutesWeek: z.int(), tasks: z.string().nullable(), on: day }),
  ),
  agreement: z
    .object({
      signatures: z.array(
        z.object({
          role: z.enum(roles),
          name: z.string().describe('Empty for who acts for her, to whom it is enough to know as what he signs'),
          relation: z.enum(actingKinds).nullable().describe('As what somebody signs who acts for her'),
          how: z.enum(hows).nullable(),
          signedOn: day.nullable(),
        }),
      ),
    })
    .nullable(),
  steps: z.array(z.string()).describe('What can be done now'),
}).meta({ id: 'Placement' })

const Made = z.object({ id: z.uuid(), phase: z.enum(phases) }).meta({ id: 'PlacementMade' })

/** Who works where, and how work begins. */
export const placementsApi: ApiPlugin = async (app) => {
  app.get(
    '/placements',
    {
      schema: {
        operationId: 'listPlacements',
        tags,
        summary: 'Placements in reach',
        description: 'Newest first, at most 200. A look is recorded for everybody in the answer.',
        querystring: PlacementsAsked,
        response: { 200: z.object({ rows: z.array(PlacementRow), next: z.null() }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const found = await seePlacements(house, caller, request.query)
      return answer(reply, found.done ? { done: true, value: { rows: found.value, next: null } } : found)
    },
  )

  app.post(
    '/placements',
    {
      schema: {
        operationId: 'beginPlacement',
        tags,
        summary: 'Ask for a trial, or write down a contract',
        description:
          'A trial waits for the payer. A contract runs from its first day. A vacancy gives no more places than it has.',
        body: Begin,
        response: { 201: Made, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await beginPlacement(house, caller, request.body), { status: 201 })
    },
  )

  app.get(
    '/placements/:id',
    {
      schema: {
        operationId: 'getPlacement',
        tags,
        summary: 'One placement',
        description: 'How it stands, what was agreed from which day, who signed, and what can be done now.',
        params,
        response: { 200: Placement, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seePlacement(house, caller, request.params.id))
    },
  )
}
