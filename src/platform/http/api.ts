import { createHash } from 'node:crypto'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Caller, House } from '../house.ts'
import { httpWords } from './http.words.ts'
import { sendProblem } from './problem.ts'
import { isOwnChange, ownOrigins } from './same-origin.ts'
import { answerUnknown } from './unknown-address.ts'
import { isRead } from './web-request.ts'

/** A door for programs: each room gives plugins of this shape in its `api.ts`. */
export type ApiPlugin = FastifyPluginAsyncZod

/** Who asks, and everything the door may use: `const { house, caller } = api(request)`. */
export interface ApiCall {
  readonly house: House
  readonly caller: Caller
}

const call = Symbol('call')
type Carrying = FastifyRequest & { [call]?: ApiCall }

export function api(request: FastifyRequest): ApiCall {
  const found = (request as Carrying)[call]
  if (!found) throw new Error('This address is not behind the doors of the API.')
  return found
}

interface Options {
  readonly house: House
  readonly callerOf: (request: FastifyRequest) => Promise<Caller>
  readonly plugins: readonly ApiPlugin[]
  readonly baseUrl: string | undefined
  readonly version: string
}

/** Everything under /api/v1: finds the caller, refuses strangers, gives every change its key. */
export const apiDoors: FastifyPluginAsync<Options> = async (app, { house, callerOf, plugins, baseUrl, version }) => {
  app.addHook('onSend', async (_request, reply) => {
    reply.header('api-version', version)
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
  app.addHook('onRequest', async (request, reply) => {
    const caller = await callerOf(request)
    if (!isOpen(request) && caller.kind === 'guest') return refuseStranger(reply)
    if (!carriesToken(request) && !isOwnChange(request, ownOrigins(request, baseUrl)))
      return sendProblem(reply, 403, httpWords.en.otherOrigin, 'other-origin')
    ;(request as Carrying)[call] = { house, caller }
  })
  app.addHook('preValidation', async (request, reply) => {
    if (holdsNullSign([request.params, request.query, request.body]))
      return sendProblem(reply, 400, httpWords.en.nullSign, 'null-sign')
    const other = forAnother(request, api(request).caller)
    if (other) return sendProblem(reply, 409, httpWords.en.forWhom, other)
    ;(request as Carrying)[call] = { house, caller: withKey(request, api(request).caller) }
  })
  answerUnknown(app)
  app.get('/openapi.json', { schema: { hide: true }, config: { open: true } }, async () => app.swagger())
  for (const plugin of plugins) await app.register(plugin)
}

/** PostgreSQL keeps every sign but this one, and nobody types it. */
const holdsNullSign = (given: unknown): boolean => JSON.stringify(given ?? null).includes('\\u0000')

const isOpen = (request: FastifyRequest): boolean =>
  (request.routeOptions.config as { open?: boolean } | undefined)?.open === true

/** No other site can make a browser send a token along; what is no token leaves the cookie to count, and its origin. */
const carriesToken = (request: FastifyRequest): boolean => /^Bearer \S+$/.test(request.headers.authorization ?? '')

/** What belongs to who acts himself: his session, his account, and for whom he acts. */
const hisOwn = /^\/api\/v1\/(me|session)(\/|\?|$)/

/**
 * Who acts for somebody says with every change for whom. When this session chose somebody else meanwhile, in a second
 * window, nothing is done: what was meant for one never reaches another. A page says the same with every form.
 */
function forAnother(request: FastifyRequest, { actsFor }: Caller): 'say-for-whom' | 'for-somebody-else' | undefined {
  if (!actsFor || isRead(request) || isOpen(request) || hisOwn.test(request.url)) return undefined
  const said = request.headers['acting-for']
  if (said === undefined) return 'say-for-whom'
  return said === actsFor.id ? undefined : 'for-somebody-else'
}

const refuseStranger = (reply: FastifyReply) =>
  sendProblem(reply.header('www-authenticate', 'Bearer'), 401, httpWords.en.signInFirst, 'not-signed-in')

function withKey(request: FastifyRequest, caller: Caller): Caller {
  const key = request.headers['idempotency-key']
  const screen = `${request.method} ${request.routeOptions.url ?? ''}`
  if (isRead(request) || typeof key !== 'string' || key === '') return { ...caller, screen }
  const content = JSON.stringify([request.method, request.url, request.body ?? null])
  const fingerprint = createHash('sha256').update(content).digest('base64url')
  return { ...caller, screen, idempotency: { key: key.slice(0, 200), fingerprint } }
}
