import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { changeRegion } from './change-region.ts'
import { RegionSettings } from './region.shapes.ts'
import { seeRegion } from './see-region.ts'

const tags = ['Access']

const Region = z
  .object({
    name: z.string(),
    invented: z.boolean(),
    helpdeskPhone: z.string().nullable(),
    confirmEveryWeeks: z.int().describe('After so many weeks availability has to be confirmed again'),
    staffIdleMinutes: z.int().describe('A colleague is signed out after so many minutes without a sign of life'),
    personIdleMinutes: z.int().describe('A candidate is signed out after so many minutes without a sign of life'),
    sessionHours: z.int().describe('Everybody is signed out after so many hours'),
  })
  .meta({ id: 'Region' })

/** What a region decides for itself. */
export const regionDoors: ApiPlugin = async (app) => {
  app.get(
    '/region',
    {
      config: { open: true },
      schema: {
        operationId: 'getRegion',
        tags,
        summary: 'The region',
        description: 'Its name, whom to call, and how long availability counts. Open to everybody.',
        response: { 200: Region, ...problems(404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeRegion(house, caller))
    },
  )

  app.put(
    '/region',
    {
      schema: {
        operationId: 'changeRegion',
        tags,
        summary: 'Change the region',
        description: 'For administrators.',
        body: RegionSettings,
        response: { 204: z.null(), ...problems(403, 404, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await changeRegion(house, caller, request.body), { status: 204 })
    },
  )
}
