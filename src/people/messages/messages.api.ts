import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { done, type Id } from '#values/public.ts'
import { DossierId } from '../fields.shapes.ts'
import { NewMessage } from './message.shapes.ts'
import { readOwnMessages, seeOwnMessages, writeOwnMessage } from './own-messages.ts'
import { seeMessages } from './see-messages.ts'
import { readMessages, takeBackMessage, writeMessage } from './write-message.ts'

const tags = ['People']

const MessageRow = z
  .object({
    id: z.uuid(),
    sentBy: z.enum(['herself', 'acting', 'colleague']),
    author: z.string().nullable(),
    text: z.string(),
    sentAt: z.iso.datetime(),
    read: z.boolean().describe('Whether the other side read it, or answered'),
    byMail: z.boolean().describe('Whether it came in as an answer to an e-mail'),
    leftOut: z.int().describe('How many files came along with it: they are not kept'),
  })
  .meta({ id: 'Message' })

const waits = z.boolean().describe('Whether something waits to be read')
const Kept = z.object({ id: z.uuid() }).meta({ id: 'KeptMessage' })
const ReadNow = z.object({ read: z.int().describe('How many were read with this') }).meta({ id: 'ReadMessages' })
const ids = DossierId.extend({ message: z.uuid().describe('The message') })

/** For who helps her. */
export const messagesDoor: ApiPlugin = async (app) => {
  app.get(
    '/people/:id/messages',
    {
      schema: {
        operationId: 'listMessages',
        tags,
        summary: 'Messages with somebody',
        description: 'The latest first, thirty at a time. For who works with the dossier and sees its notes.',
        params: DossierId,
        querystring: z.object({ before: z.string().max(400).optional() }),
        response: {
          200: z.object({
            ...{ waits, rows: z.array(MessageRow), next: z.string().nullable() },
            takeBack: z.uuid().nullable().describe('The one that can still be taken back'),
          }),
          ...problems(400, 403, 404),
        },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeMessages(house, caller, request.params.id as Id<'Dossier'>, request.query.before)
      if (!seen.done) return answer(reply, seen)
      const { waits: waiting, rows, next, takeBack } = seen.value
      return answer(reply, done({ waits: waiting, rows, next, takeBack }))
    },
  )
  app.post(
    '/people/:id/messages',
    {
      schema: {
        operationId: 'writeMessage',
        tags,
        summary: 'Write to somebody',
        description: 'To the own page. A letter without the text says that something waits, once a day at most.',
        params: DossierId,
        body: NewMessage,
        response: { 201: Kept, ...problems(400, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const written = await writeMessage(house, caller, request.params.id as Id<'Dossier'>, request.body)
      return answer(reply, written, { status: 201 })
    },
  )
  app.delete(
    '/people/:id/messages/:message',
    {
      schema: {
        operationId: 'takeBackMessage',
        tags,
        summary: 'Take back a message',
        description: 'Within ten seconds, by who wrote it.',
        params: ids,
        response: { 200: Kept, ...problems(400, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { id, message } = request.params
      const both = { id: id as Id<'Dossier'>, message: message as Id<'Message'> }
      return answer(reply, await takeBackMessage(house, caller, both))
    },
  )
  app.post(
    '/people/:id/messages/reading',
    {
      schema: {
        operationId: 'readMessages',
        tags,
        summary: 'Read, without an answer',
        description: 'What the person wrote waits for nobody any more.',
        params: DossierId,
        response: { 201: ReadNow, ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await readMessages(house, caller, request.params.id as Id<'Dossier'>), { status: 201 })
    },
  )
}

/** For the person herself. */
export const ownMessagesDoor: ApiPlugin = async (app) => {
  app.get(
    '/my/messages',
    {
      schema: {
        operationId: 'listOwnMessages',
        tags,
        summary: 'My messages',
        description: 'With who helps me, the latest thirty.',
        response: { 200: z.object({ waits, rows: z.array(MessageRow), next: z.null() }), ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeOwnMessages(house, caller)
      return answer(reply, seen.done ? done({ ...seen.value, next: null }) : seen)
    },
  )
  app.post(
    '/my/messages',
    {
      schema: {
        operationId: 'writeOwnMessage',
        tags,
        summary: 'Write to who helps me',
        description: 'To who wrote last, or else to who knew me first.',
        body: NewMessage,
        response: { 201: Kept, ...problems(400, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await writeOwnMessage(house, caller, request.body), { status: 201 })
    },
  )
  app.post(
    '/my/messages/reading',
    {
      schema: {
        operationId: 'readOwnMessages',
        tags,
        summary: 'I read it',
        description: 'Without an answer.',
        response: { 201: ReadNow, ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await readOwnMessages(house, caller), { status: 201 })
    },
  )
}
