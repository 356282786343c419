import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { PaperSignature, roles } from '#trajectories/public.ts'
import { requestKinds, requestPhases } from '../requests/request.ts'
import { makeText } from './make-text.ts'
import { seeOwnRequests } from './see-own-requests.ts'
import { signAtDesk, signedOnPaper, signOwn } from './sign.ts'
import { newSignLink } from './sign-link.ts'
import { bodyOf } from './text.words.ts'

const tags = ['Coaching']
const params = z.object({ id: z.uuid().describe('The request') })
const Made = z.object({ id: z.uuid() })
const Signed = z.object({ role: z.enum(roles) }).meta({ id: 'CoachingRequestSigned' })
const OwnRequest = z
  .object({
    id: z.uuid(),
    kind: z.enum(requestKinds),
    phase: z.enum(requestPhases),
    at: z.string().nullable(),
    maySign: z.boolean(),
    signsAs: z.string().nullable().describe('The name with which it is signed here, if it is asked'),
  })
  .meta({ id: 'OwnCoachingRequest' })

/** Whose names stand under a request. */
export const requestSignaturesApi: ApiPlugin = async (app) => {
  app.post(
    '/coaching/requests/:id/text',
    {
      schema: {
        operationId: 'makeCoachingText',
        tags,
        summary: 'Freeze the text',
        description: 'Every part is ready. Names under an earlier text count no more.',
        params,
        response: { 200: Made, ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await makeText(house, caller, request.params.id, bodyOf))
    },
  )

  app.post(
    '/coaching/requests/:id/signature',
    {
      schema: {
        operationId: 'signCoachingRequest',
        tags,
        summary: 'Sign as the coach',
        description: 'At the desk, with the own name.',
        params,
        response: { 200: Signed, ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await signAtDesk(house, caller, request.params.id))
    },
  )

  app.post(
    '/coaching/requests/:id/paper-signature',
    {
      schema: {
        operationId: 'noteCoachingPaper',
        tags,
        summary: 'It was signed on paper',
        description: 'Whose name stands there, and the day on the paper.',
        params,
        body: PaperSignature,
        response: { 200: Signed, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await signedOnPaper(house, caller, request.params.id, request.body.role, request.body.on))
    },
  )

  app.post(
    '/coaching/requests/:id/sign-link',
    {
      schema: {
        operationId: 'newCoachingSignLink',
        tags,
        summary: 'Make a personal link to sign',
        description: 'Opens the text for one name, for two weeks. An earlier link of the same name stops working.',
        params,
        body: z.object({ role: z.enum(roles) }),
        response: { 200: z.object({ path: z.string() }), ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await newSignLink(house, caller, request.params.id, request.body.role))
    },
  )

  app.post(
    '/my/coaching-requests/:id/signature',
    {
      schema: {
        operationId: 'signOwnCoachingRequest',
        tags,
        summary: 'Sign as myself',
        description: 'Who acts for her signs beside her, with his own name.',
        params,
        response: { 200: Signed, ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await signOwn(house, caller, request.params.id))
    },
  )

  app.get(
    '/my/coaching-requests',
    {
      schema: {
        operationId: 'listOwnCoachingRequests',
        tags,
        summary: 'What is asked for me',
        description: 'How each request stands, and whether my name is needed.',
        response: { 200: z.object({ rows: z.array(OwnRequest), next: z.null() }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const found = await seeOwnRequests(house, caller)
      return answer(reply, found.done ? { done: true, value: { rows: found.value, next: null } } : found)
    },
  )
}
