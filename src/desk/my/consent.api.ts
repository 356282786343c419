import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { ConsentRow } from '../consent/consent.api.ts'
import { OwnAnswer } from '../consent/consent.shapes.ts'
import { answerMyRelease, seeMyConsent, seeMyRelease } from './see-my-consent.ts'
import { seeWhomToShareWith, shareProfile } from './share-profile.ts'

const tags = ['Privacy']
const params = z.object({ id: z.uuid().describe('What was asked or allowed') })
const Text = z.object({
  question: z.string(),
  lines: z.array(z.string()),
  lang: z.enum(['nl', 'en']),
  version: z.string().describe('Send it along with the answer'),
})

/** For the person herself: what she allowed, and her yes and no. */
export const myConsentApi: ApiPlugin = async (app) => {
  app.get(
    '/my/consent',
    {
      schema: {
        operationId: 'listOwnConsent',
        tags,
        summary: 'What I allow',
        description: 'What I was asked, by whom, until when, and what I said.',
        response: { 200: z.object({ rows: z.array(ConsentRow), next: z.null() }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeMyConsent(house, caller)
      return answer(reply, seen.done ? { done: true, value: { rows: [...seen.value], next: null } } : seen)
    },
  )
  app.get(
    '/my/consent/:id',
    {
      schema: {
        operationId: 'getOwnConsent',
        tags,
        summary: 'One thing I was asked',
        description: 'With the text as it is read now.',
        params,
        response: { 200: ConsentRow.extend({ shown: Text }), ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeMyRelease(house, caller, request.params.id as Id<'Release'>, caller.lang))
    },
  )
  app.post(
    '/my/consent/:id/answer',
    {
      schema: {
        operationId: 'answerOwnConsent',
        tags,
        summary: 'Say yes or no',
        description: 'A no to what was allowed takes it back: it counts from the next request on.',
        params,
        body: OwnAnswer,
        response: { 200: z.object({ answer: z.enum(['yes', 'no']) }), ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const id = request.params.id as Id<'Release'>
      return answer(reply, await answerMyRelease(house, caller, id, request.body, caller.lang))
    },
  )
  app.get(
    '/my/sharing',
    {
      schema: {
        operationId: 'listWhomToShareWith',
        tags,
        summary: 'With whom I can share my profile',
        description: 'Each partner that does not read it on my yes already.',
        response: {
          200: z.object({ rows: z.array(z.object({ id: z.uuid(), name: z.string() })), next: z.null() }),
          ...problems(403),
        },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeWhomToShareWith(house, caller)
      return answer(reply, seen.done ? { done: true, value: { rows: [...seen.value], next: null } } : seen)
    },
  )
  app.post(
    '/my/sharing',
    {
      schema: {
        operationId: 'shareProfile',
        tags,
        summary: 'Share my profile with an organisation',
        description: 'My own yes, without being asked. It ends by itself, and is taken back as any yes.',
        body: z.object({ organisation: z.uuid() }),
        response: { 201: z.object({ organisation: z.uuid() }), ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const organisation = request.body.organisation as Id<'Organisation'>
      const shared = await shareProfile(house, caller, { organisation, version: null, lang: caller.lang })
      return answer(reply, shared, { status: 201 })
    },
  )
}
