import { z } from 'zod'
import { letterSubjects } from '#access/public.ts'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { postLetter, seePost } from './see-post.ts'

const tags = ['Privacy']
const LetterId = z.object({ id: z.uuid() })
const Post = z
  .object({
    rows: z.array(
      z.object({
        id: z.uuid(),
        name: z.string().nullable(),
        to: z.string().nullable().describe('Who acts for this person, when it goes to him'),
        about: z.enum(letterSubjects),
        by: z.enum(['paper', 'phone']),
        since: z.iso.date(),
      }),
    ),
  })
  .meta({ id: 'Post' })

export const postDoor: ApiPlugin = async (app) => {
  app.get(
    '/post',
    {
      schema: {
        operationId: 'seePost',
        tags,
        summary: 'What is to be posted or said by telephone',
        description: 'For people without e-mail, and who asked for paper or a call. The longest waiting first.',
        response: { 200: Post, ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seePost(house, caller))
    },
  )
  app.post(
    '/post/:id/sending',
    {
      schema: {
        operationId: 'postLetter',
        tags,
        summary: 'It was posted, or said',
        description: 'Takes it off the list.',
        params: LetterId,
        response: { 201: LetterId, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await postLetter(house, caller, request.params.id as Id<'PaperLetter'>), { status: 201 })
    },
  )
}
