import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod'
import type { House } from '../house.ts'
import { phoneNumberOf } from '../web/visit.ts'
import { health } from './health.ts'
import { httpWords } from './http.words.ts'

export const uploadLimit = 20 * 1024 * 1024

interface Options {
  readonly house: House
  readonly version: string
  readonly requestsPerMinute: number
}

/** The bare server: safe headers, limits, health, metrics, and errors that say what to do. Rooms come on top. */
export async function openServer({ house, version, requestsPerMinute }: Options): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    loggerInstance: house.log as FastifyBaseLogger,
    bodyLimit: uploadLimit,
    trustProxy: 'loopback',
    disableRequestLogging: true,
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  // The stricter 'no-referrer' makes browsers send forms without their origin, and then every form would be refused.
  await app.register(helmet, { contentSecurityPolicy: false, referrerPolicy: { policy: 'same-origin' } })
  await app.register(cookie)
  await app.register(rateLimit, { max: requestsPerMinute, timeWindow: '1 minute', allowList: ['health'] })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Schakel',
        version,
        description: 'The same verbs and permits as the pages, for programs.',
        contact: {
          name: 'The operator of this region',
          url: `${house.config.baseUrl}/about`,
          email: 'helpdesk@schakel.example',
        },
      },
      servers: [{ url: `${house.config.baseUrl}/api/v1` }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  app.addHook('onResponse', async (request, reply) => {
    const labels = { method: request.method, route: request.routeOptions.url ?? '', status: String(reply.statusCode) }
    house.metrics.requests.observe(labels, reply.elapsedTime / 1000)
  })
  app.setErrorHandler(tellProblem)
  await app.register(health, { house, version })
  return app
}

/** What the server itself refuses, or what broke. A stranger learns nothing of the inside, only a number to read to us. */
function tellProblem(error: FastifyError, _request: FastifyRequest, reply: FastifyReply) {
  const status = error.statusCode ?? 500
  const send = (title: string, because: string, more: object = {}) =>
    reply
      .code(status)
      .type('application/problem+json')
      .send({ type: 'about:blank', title, status, because, ...more })
  if (error.validation) return send(httpWords.en.titles.invalid, 'not-in-shape', { faults: faultsOf(error) })
  if (status === 413) return send(httpWords.en.tooLarge, 'too-large')
  if (status === 429) return send(httpWords.en.tooMany, 'too-many')
  if (status < 500) return send(httpWords.en.notJson, 'not-readable')
  const number = phoneNumberOf()
  reply.log.error({ err: error, number }, 'a request broke')
  return reply
    .code(500)
    .type('application/problem+json')
    .send({ type: 'about:blank', title: httpWords.en.broken(number), status: 500, because: 'broken', number })
}

const faultsOf = (error: FastifyError) =>
  (error.validation ?? []).map(({ instancePath, message }) => ({ field: instancePath.replace(/^\//, ''), message }))
