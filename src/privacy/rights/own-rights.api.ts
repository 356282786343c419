import { z } from 'zod'
import { extensionReasons, objectionUses, rightKinds, rightVerdicts } from '#access/public.ts'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { AccessFileShape } from './access-file.shapes.ts'
import { makeAccessFile, seeOwnData } from './access-file.ts'
import { askForRight } from './ask-for-right.ts'
import { seeOwnRights, withdrawRight } from './own-rights.ts'
import { RequestId, RightAsked } from './rights.shapes.ts'

const tags = ['Privacy']
const OwnRights = z
  .object({
    rows: z.array(
      z.object({
        id: z.uuid(),
        kind: z.enum(rightKinds),
        about: z.enum(objectionUses).nullable(),
        organisation: z.string(),
        askedBy: z.string().nullable().describe('Who asked, where somebody acted for her'),
        receivedOn: z.iso.date(),
        dueOn: z.iso.date(),
        extended: z.enum(extensionReasons).nullable(),
        verdict: z.enum(rightVerdicts).nullable(),
        reason: z.string().nullable(),
        keptUntil: z.iso.date().nullable(),
        line: z.string().nullable(),
        answer: z.string().nullable(),
        answeredBy: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'OwnRights' })

const asFile = { 'content-disposition': 'attachment; filename="schakel.json"' }

/** What a person asks and takes along; the one place where what is sealed leaves the house in clear. */
export const ownRightsDoor: ApiPlugin = async (app) => {
  app.get(
    '/my/data',
    {
      schema: {
        operationId: 'seeOwnData',
        tags,
        summary: 'Everything that is kept about me',
        description: 'By every organisation, what is sealed in clear, the log included. It is a look in the log.',
        response: { 200: AccessFileShape, ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply.headers(asFile), await seeOwnData(house, caller))
    },
  )
  app.get(
    '/rights/:id/file',
    {
      schema: {
        operationId: 'makeAccessFile',
        tags,
        summary: 'The same file for somebody without an account',
        description: 'Of the own organisation, for a request to see the data. By the privacy officer alone.',
        params: RequestId,
        response: { 200: AccessFileShape, ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const id = request.params.id as Id<'RightsRequest'>
      return answer(reply.headers(asFile), await makeAccessFile(house, caller, id))
    },
  )
  app.get(
    '/my/rights',
    {
      schema: {
        operationId: 'seeOwnRights',
        tags,
        summary: 'What I asked about my data, and the answers',
        description: 'The latest first.',
        response: { 200: OwnRights, ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeOwnRights(house, caller))
    },
  )
  app.post(
    '/my/rights',
    {
      schema: {
        operationId: 'askForRight',
        tags,
        summary: 'Ask for it',
        description: 'It goes to every organisation that keeps a dossier about me. Asked twice it is one request.',
        body: RightAsked,
        response: { 204: z.null(), ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await askForRight(house, caller, request.body), { status: 204 })
    },
  )
  app.post(
    '/my/rights/:id/withdrawal',
    {
      schema: {
        operationId: 'withdrawRight',
        tags,
        summary: 'Take a request back',
        description: 'Only before it is answered.',
        params: RequestId,
        response: { 201: RequestId, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const id = request.params.id as Id<'RightsRequest'>
      return answer(reply, await withdrawRight(house, caller, id), { status: 201 })
    },
  )
}
