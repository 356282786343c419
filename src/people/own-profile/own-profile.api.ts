import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { done, type Id } from '#values/public.ts'
import { DossierId } from '../fields.shapes.ts'
import { keepAsItIs, takeOverSaid } from './answer-said.ts'
import { type OwnPart, ownParts } from './own-parts.rules.ts'
import { KeptWhy, OwnPartName, Said, TakeOver } from './own-profile.shapes.ts'
import { keptReasons } from './own-statement.rules.ts'
import { sayOwn, takeBackOwn } from './say-own.ts'
import { seeOwnProfile } from './see-own-profile.ts'
import { seeSaid } from './see-said.ts'

const tags = ['People']
const partParams = z.object({ question: OwnPartName })
const ids = z.array(z.string()).describe('Ids from the vocabulary, or own sentences')

const OwnProfile = z
  .object({
    parts: z.array(
      z.object({
        part: z.enum(ownParts),
        state: z.enum(['empty', 'known', 'said', 'taken', 'kept']),
        now: ids.nullable().describe('What I said last, or what stands in my dossier; null is not known'),
        saidOn: z.iso.date().nullable(),
        why: z
          .object({ by: z.string().nullable(), reason: z.enum(keptReasons), line: z.string().nullable() })
          .nullable()
          .describe('Why it was not taken over'),
      }),
    ),
  })
  .meta({ id: 'OwnProfile' })

const SaidRow = z
  .object({
    id: z.uuid(),
    part: z.enum(ownParts),
    said: ids,
    now: ids.nullable().describe('What stands in the dossier; null is not known'),
    on: z.iso.date(),
    how: z.enum(['herself', 'acting']),
    answer: z.enum(['taken', 'kept']).nullable(),
    reason: z.enum(keptReasons).nullable(),
    mayAnswer: z.boolean(),
  })
  .meta({ id: 'OwnStatement' })

/** For the person herself: what she says of herself, one part at a time. */
export const ownProfileDoor: ApiPlugin = async (app) => {
  app.get(
    '/my/profile',
    {
      schema: {
        operationId: 'seeOwnProfile',
        tags,
        summary: 'What I want and can',
        description: 'As I said it last, or as it stands in my dossier.',
        response: { 200: OwnProfile, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeOwnProfile(house, caller))
    },
  )
  app.put(
    '/my/profile/:question',
    {
      schema: {
        operationId: 'sayOwnProfile',
        tags,
        summary: 'Say it myself',
        description: 'My own statement, beside what a professional wrote; nothing is overwritten.',
        params: partParams,
        body: Said,
        response: {
          200: z.object({ part: z.enum(ownParts), kept: z.boolean().describe('False when it stood there already') }),
          ...problems(400, 403, 404, 422),
        },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await sayOwn(house, caller, { part: request.params.question, ...request.body }))
    },
  )
  app.post(
    '/my/profile/:question/withdrawal',
    {
      schema: {
        operationId: 'takeBackOwnProfile',
        tags,
        summary: 'Take back what I said last',
        description: 'As long as nobody answered it. What I said before it counts again.',
        params: partParams,
        response: { 201: z.object({ part: z.enum(ownParts) }), ...problems(400, 403, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await takeBackOwn(house, caller, request.params.question as OwnPart), { status: 201 })
    },
  )
}

const statementParams = DossierId.extend({ statement: z.uuid().describe('What she said') })

/** For who works with her: hers beside the dossier, and the answer. */
export const saidDoor: ApiPlugin = async (app) => {
  app.get(
    '/people/:id/said',
    {
      schema: {
        operationId: 'listSaid',
        tags,
        summary: 'What somebody says of herself',
        description: 'The last of each part, beside what stands in the dossier.',
        params: DossierId,
        response: {
          200: z.object({ version: z.int(), rows: z.array(SaidRow), next: z.null() }),
          ...problems(400, 403, 404),
        },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeSaid(house, caller, request.params.id as Id<'Dossier'>)
      return answer(
        reply,
        seen.done ? done({ version: seen.value.version, rows: [...seen.value.rows], next: null }) : seen,
      )
    },
  )
  app.post(
    '/people/:id/said/:statement/taking-over',
    {
      schema: {
        operationId: 'takeOverSaid',
        tags,
        summary: 'Take over what somebody says',
        description: 'It becomes what the dossier says, on top of the version that was read.',
        params: statementParams,
        body: TakeOver,
        response: {
          200: z.object({ id: z.uuid(), version: z.int() }),
          ...problems(400, 403, 404, 409, 422),
        },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { id, statement } = request.params
      const asked = { statement: statement as Id<'OwnStatement'>, ...request.body }
      return answer(reply, await takeOverSaid(house, caller, id as Id<'Dossier'>, asked))
    },
  )
  app.post(
    '/people/:id/said/:statement/keeping',
    {
      schema: {
        operationId: 'keepAsItIs',
        tags,
        summary: 'Say why the dossier stays as it is',
        description: 'She reads the reason on her own page. It can still be taken over later.',
        params: statementParams,
        body: KeptWhy,
        response: { 201: z.object({ id: z.uuid() }), ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { id, statement } = request.params
      const asked = { statement: statement as Id<'OwnStatement'>, ...request.body }
      return answer(reply, await keepAsItIs(house, caller, id as Id<'Dossier'>, asked), { status: 201 })
    },
  )
}
