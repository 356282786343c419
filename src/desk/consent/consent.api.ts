import { z } from 'zod'
import { audienceKinds, consentHows, consentPurposes } from '#access/public.ts'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { NewConsent } from './consent.shapes.ts'
import { keepConsent, withdrawConsent } from './decide-consent.ts'
import { seeConsent } from './see-consent.ts'

const tags = ['Privacy']
const dossier = z.object({ id: z.uuid().describe('The dossier') })
const one = dossier.extend({ release: z.uuid().describe('What was asked or allowed') })
const day = z.iso.date().nullable()

export const ConsentRow = z
  .object({
    id: z.uuid(),
    what: z.enum(consentPurposes),
    audience: z.enum(audienceKinds),
    name: z.string().nullable(),
    state: z.enum(['asked', 'given', 'refused', 'withdrawn', 'expired']),
    askedOn: day,
    on: day,
    until: day,
    how: z.enum(consentHows),
    by: z.string().nullable().describe('By whom, where somebody acted for her'),
    paperOn: day,
    text: z.object({ body: z.string(), lang: z.enum(['nl', 'en']), since: z.iso.date() }).nullable(),
  })
  .meta({ id: 'Consent' })

export const consentApi: ApiPlugin = async (app) => {
  app.get(
    '/people/:id/consent',
    {
      schema: {
        operationId: 'listConsent',
        tags,
        summary: 'What somebody allowed',
        description: 'Beyond what a law allows: what was asked, for whom, until when, and the text that was shown.',
        params: dossier,
        response: { 200: z.object({ rows: z.array(ConsentRow), next: z.null() }), ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeConsent(house, caller, request.params.id as Id<'Dossier'>)
      return answer(reply, seen.done ? { done: true, value: { rows: seen.value.rows, next: null } } : seen)
    },
  )
  app.post(
    '/people/:id/consent',
    {
      schema: {
        operationId: 'keepConsent',
        tags,
        summary: 'Ask somebody, or note an answer on paper',
        description: 'Without an answer the question stands on her own page. An answer needs the day on the paper.',
        params: dossier,
        body: NewConsent,
        response: {
          200: z.object({ kept: z.enum(['asked', 'yes', 'no']) }),
          ...problems(400, 403, 404, 409, 422),
        },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await keepConsent(house, caller, request.params.id as Id<'Dossier'>, request.body))
    },
  )
  app.post(
    '/people/:id/consent/:release/withdrawal',
    {
      schema: {
        operationId: 'withdrawConsent',
        tags,
        summary: 'Note that somebody takes consent back',
        description: 'Counts from the next request on; letters that wait are stopped.',
        params: one,
        response: { 200: z.object({ id: z.uuid() }), ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { id, release } = request.params
      return answer(reply, await withdrawConsent(house, caller, id as Id<'Dossier'>, release as Id<'Release'>))
    },
  )
}
