import { z } from 'zod'
import { actingKinds } from '#access/public.ts'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { kinds, phases } from '../placements/placement.ts'
import { seeOwnWork } from '../placements/see-own-work.ts'
import { roles } from './agreement.ts'
import { PaperSignature } from './sign.shapes.ts'
import { signAtDesk, signedOnPaper, signOwn } from './sign.ts'
import { renewSignLink } from './sign-link.ts'

const tags = ['Trajectories']
const params = z.object({ id: z.uuid().describe('The placement') })
const day = z.iso.date()
const Signed = z.object({ all: z.boolean(), role: z.enum(roles) }).meta({ id: 'AgreementSigned' })

/** Names under the text of a trial: at the desk, on paper, by a link, and on her own page. */
export const agreementsApi: ApiPlugin = async (app) => {
  app.post(
    '/placements/:id/signature',
    {
      schema: {
        operationId: 'signPlacement',
        tags,
        summary: 'Sign as the professional',
        description: 'Puts the own name under the text as it stands now.',
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
    '/placements/:id/paper-signature',
    {
      schema: {
        operationId: 'notePaperSignature',
        tags,
        summary: 'It was signed on paper',
        description: 'Whose name stands on the paper, and the day that stands beside it.',
        params,
        body: PaperSignature,
        response: { 200: Signed, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { role, on } = request.body
      return answer(reply, await signedOnPaper(house, caller, request.params.id, role, on))
    },
  )

  app.post(
    '/placements/:id/sign-link',
    {
      schema: {
        operationId: 'renewSignLink',
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
      return answer(reply, await renewSignLink(house, caller, request.params.id, request.body.role))
    },
  )

  app.get(
    '/my/work',
    {
      schema: {
        operationId: 'listOwnWork',
        tags,
        summary: 'My work',
        description: 'What is asked for, what runs, and whether my name is needed.',
        response: {
          200: z.object({
            rows: z.array(
              z
                .object({
                  id: z.uuid(),
                  kind: z.enum(kinds),
                  phase: z.enum(phases),
                  at: z.string(),
                  from: day,
                  until: day.nullable(),
                  minutesWeek: z.int().nullable(),
                  agreement: z
                    .object({
                      signsAs: z.string().nullable().describe('The name with which it is signed here, if it is asked'),
                      maySign: z.boolean(),
                      signedOn: day.nullable(),
                      other: z
                        .object({
                          name: z.string(),
                          relation: z.enum(actingKinds).nullable(),
                          signedOn: day.nullable(),
                        })
                        .nullable()
                        .describe('Who signs beside that name'),
                    })
                    .nullable(),
                })
                .meta({ id: 'OwnWork' }),
            ),
            next: z.null(),
          }),
          ...problems(403),
        },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const found = await seeOwnWork(house, caller)
      return answer(reply, found.done ? { done: true, value: { rows: found.value, next: null } } : found)
    },
  )

  app.post(
    '/my/work/:id/signature',
    {
      schema: {
        operationId: 'signOwnWork',
        tags,
        summary: 'Sign the text of my trial',
        description: 'My name under the text as it stands now. Who acts for me signs beside me, with his own name.',
        params,
        response: { 200: Signed, ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await signOwn(house, caller, request.params.id))
    },
  )
}
