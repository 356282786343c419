import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { emergencyReasons, verdicts } from './emergency.rules.ts'
import { EmergencyId, EmergencyReview, NewEmergencyAsked } from './emergency.shapes.ts'
import { openInEmergency } from './open-in-emergency.ts'
import { reviewEmergency } from './review-emergency.ts'
import { seeEmergencyReview } from './see-emergency-review.ts'
import { seeInEmergency } from './see-in-emergency.ts'
import { seeOwnEmergencies } from './see-own-emergencies.ts'

const tags = ['Privacy']
const EmergencyFile = z
  .object({
    id: z.uuid(),
    endsAt: z.iso.datetime().describe('After this moment the file is not there any more'),
    dossier: z.object({
      name: z.object({ given: z.string(), prefix: z.string(), family: z.string() }),
      town: z.string().nullable(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
      representative: z.string().nullable(),
      holder: z.string().nullable(),
      lead: z
        .object({ name: z.string(), organisation: z.string().nullable(), phone: z.string().nullable() })
        .nullable(),
      helps: z.array(z.string()).nullable(),
      notes: z.array(z.object({ onDay: z.iso.date(), text: z.string(), author: z.string().nullable() })),
    }),
  })
  .meta({ id: 'EmergencyFile' })
const EmergencyToReview = z
  .object({
    id: z.uuid(),
    person: z.string().nullable(),
    openedBy: z.string().nullable(),
    organisation: z.string().nullable(),
    openedAt: z.iso.datetime(),
    reason: z.enum(emergencyReasons),
    line: z.string().nullable(),
    reviewBy: z.iso.date(),
    late: z.boolean(),
    verdict: z.enum(verdicts).nullable(),
    verdictLine: z.string().nullable(),
    reviewedBy: z.string().nullable(),
    toldOn: z.iso.date(),
  })
  .meta({ id: 'EmergencyToReview' })
const OwnEmergencies = z
  .object({
    rows: z.array(
      z.object({
        id: z.uuid(),
        day: z.iso.date(),
        who: z.string().nullable(),
        organisation: z.string().nullable(),
        reason: z.enum(emergencyReasons),
        verdict: z.enum(verdicts).nullable(),
      }),
    ),
  })
  .meta({ id: 'OwnEmergencies' })

export const emergenciesDoor: ApiPlugin = async (app) => {
  app.post(
    '/emergencies',
    {
      schema: {
        operationId: 'openInEmergency',
        tags,
        summary: 'Open one file in an emergency',
        description:
          'To read, for sixty minutes. It asks a fresh proof of who asks, is recorded, reviewed by the keeper, and told.',
        body: NewEmergencyAsked,
        response: { 201: EmergencyId, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await openInEmergency(house, caller, request.body), { status: 201 })
    },
  )
  app.get(
    '/emergencies/:id',
    {
      schema: {
        operationId: 'seeInEmergency',
        tags,
        summary: 'The file, as long as the hour lasts',
        description: 'Only for who opened it.',
        params: EmergencyId,
        response: { 200: EmergencyFile, ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeInEmergency(house, caller, request.params.id as Id<'Emergency'>))
    },
  )
  app.get(
    '/emergencies/:id/review',
    {
      schema: {
        operationId: 'seeEmergencyReview',
        tags,
        summary: 'Who opened whose file and why',
        description: 'For the organisation that keeps the file, and never for who opened it.',
        params: EmergencyId,
        response: { 200: EmergencyToReview, ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeEmergencyReview(house, caller, request.params.id as Id<'Emergency'>))
    },
  )
  app.post(
    '/emergencies/:id/review',
    {
      schema: {
        operationId: 'reviewEmergency',
        tags,
        summary: 'Judge it',
        description: 'Once. The person is told today, or on a later day with a reason.',
        params: EmergencyId,
        body: EmergencyReview,
        response: { 201: EmergencyId, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const reviewed = await reviewEmergency(house, caller, request.params.id as Id<'Emergency'>, request.body)
      return answer(reply, reviewed, { status: 201 })
    },
  )
  app.get(
    '/my/emergencies',
    {
      schema: {
        operationId: 'seeOwnEmergencies',
        tags,
        summary: 'When my file was opened in an emergency',
        description: 'From the day on which I am told.',
        response: { 200: OwnEmergencies, ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeOwnEmergencies(house, caller))
    },
  )
}
