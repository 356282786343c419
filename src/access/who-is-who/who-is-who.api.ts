import { z } from 'zod'
import {
  type ApiPlugin,
  answer,
  answerFile,
  api,
  type Caller,
  FileInJson,
  fileAnswer,
  fileInJson,
  problems,
  roomForFile,
} from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { portraitRefusal } from '../portraits/portrait.words.ts'
import { changePortrait, removePortrait, seePortrait } from '../portraits/portraits.ts'
import { seeWhoIsWho } from './see-who-is-who.ts'

const tags = ['Access']
const nothing = { 204: z.null() }

const Colleague = z.object({
  account: z.uuid(),
  name: z.string(),
  roles: z.array(z.string()),
  motto: z.string().nullable(),
  phone: z.string().nullable(),
  hasPortrait: z.boolean(),
  standIn: z.object({ name: z.string(), until: z.iso.date() }).nullable(),
})
const Team = z
  .object({
    id: z.uuid(),
    name: z.string(),
    kind: z.string(),
    town: z.string().nullable(),
    phone: z.string().nullable(),
    people: z.array(Colleague),
  })
  .meta({ id: 'Team' })

/** Whom to call, and what they look like. */
export const whoIsWhoDoors: ApiPlugin = async (app) => {
  app.get(
    '/who-is-who',
    {
      schema: {
        operationId: 'seeWhoIsWho',
        tags,
        summary: 'Who is who',
        description: 'Every organisation of the region with who works there today, and who stands in for whom.',
        response: { 200: z.object({ rows: z.array(Team), next: z.null() }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeWhoIsWho(house, caller)
      return answer(reply, seen.done ? { done: true, value: { rows: seen.value, next: null } } : seen)
    },
  )

  app.get(
    '/who-is-who/:id/portrait',
    {
      schema: {
        operationId: 'seePortrait',
        tags,
        summary: 'The face of a colleague',
        description: 'A small square that we drew ourselves, for colleagues alone.',
        params: z.object({ id: z.uuid().describe('The account') }),
        response: { 200: fileAnswer('The picture', ['webp']), ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seePortrait(house, caller, request.params.id as Id<'Account'>)
      if (!seen.done) return answer(reply, seen)
      return answerFile(reply, { name: 'portrait.webp', kind: 'webp', inline: true, bytes: seen.value })
    },
  )

  app.put(
    '/me/portrait',
    {
      ...roomForFile,
      schema: {
        operationId: 'changePortrait',
        tags,
        summary: 'Show my face on who is who',
        description: 'A JPEG, PNG or WebP. A square is cut out of the middle and drawn anew.',
        body: FileInJson,
        response: { ...nothing, ...problems(403, 413, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const file = fileInJson(request.body)
      const changed = file.done ? await changePortrait(house, caller, file.value) : file
      return answer(reply, changed, { ...saying(caller), status: 204 })
    },
  )

  app.delete(
    '/me/portrait',
    {
      schema: {
        operationId: 'removePortrait',
        tags,
        summary: 'Take my picture away',
        description: 'At once, and also when there was none.',
        response: { ...nothing, ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await removePortrait(house, caller), { status: 204 })
    },
  )
}

const saying = ({ lang }: Caller) => ({
  lang,
  sentence: ({ because }: { because: string }) => portraitRefusal(because, lang),
})
