import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { endToken, makeToken, seeTokens } from './own-tokens.ts'

const tags = ['Access']

const Token = z
  .object({
    id: z.uuid(),
    name: z.string(),
    organisation: z.string().nullable(),
    madeAt: z.string(),
    lastUsedOn: z.iso.date().nullable(),
  })
  .meta({ id: 'Token' })

/** Tokens for programs that work in somebody's name. */
export const tokenDoors: ApiPlugin = async (app) => {
  app.get(
    '/me/tokens',
    {
      schema: {
        operationId: 'listTokens',
        tags,
        summary: 'My tokens',
        description: 'Without the tokens themselves: those were shown once.',
        response: { 200: z.object({ rows: z.array(Token), next: z.null() }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const found = await seeTokens(house, caller)
      return answer(reply, found.done ? { done: true, value: { rows: found.value, next: null } } : found)
    },
  )

  app.post(
    '/me/tokens',
    {
      schema: {
        operationId: 'makeToken',
        tags,
        summary: 'Make a token',
        description: 'The answer holds the token, this once; sent again it makes another one.',
        body: z.object({ name: z.string().trim().min(1).max(100) }),
        response: { 201: z.object({ id: z.uuid(), token: z.string() }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await makeToken(house, caller, request.body), { status: 201 })
    },
  )

  app.delete(
    '/me/tokens/:id',
    {
      schema: {
        operationId: 'endToken',
        tags,
        summary: 'End a token',
        description: 'The next request with it is refused.',
        params: z.object({ id: z.uuid().describe('The token') }),
        response: { 204: z.null(), ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await endToken(house, caller, request.params.id), { status: 204 })
    },
  )
}
