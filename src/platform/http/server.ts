import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import type { House } from '../house.ts'
import { health } from './health.ts'
import { type ApiTag, openApi } from './open-api.ts'
import { tellProblem } from './tell-problem.ts'
import { notHere } from './unknown-address.ts'
import { uploadLimit } from './web-request.ts'

/** Milliseconds for a whole request: the largest file over a slow telephone, and no end for a body that only drips. */
const slowest = 5 * 60_000

interface Options {
  readonly house: House
  readonly version: string
  readonly requestsPerMinute: number
  readonly tags?: readonly ApiTag[]
}

/** The bare server: safe headers, limits, health, metrics, and errors that say what to do. Rooms come on top. */
export async function openServer({ house, version, requestsPerMinute, tags = [] }: Options): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    loggerInstance: house.log as FastifyBaseLogger,
    bodyLimit: uploadLimit,
    requestTimeout: slowest,
    trustProxy: 'loopback',
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: tellProblem,
    routerOptions: { maxParamLength: 200 },
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  await app.register(helmet, {
    contentSecurityPolicy: false,
    // The stricter 'no-referrer' makes browsers send forms without their origin, and then every form would be refused.
    referrerPolicy: { policy: 'same-origin' },
    // A browser that heard this on http://localhost would refuse every other program there for a year.
    hsts: house.config.baseUrl.startsWith('https:') && { maxAge: 365 * 24 * 3600 },
  })
  await app.register(cookie)
  await app.register(rateLimit, { max: requestsPerMinute, timeWindow: '1 minute', allowList: isAsset })
  await app.register(swagger, openApi({ house, version, tags }))
  app.addHook('onResponse', async (request, reply) => {
    const labels = { method: request.method, route: request.routeOptions.url ?? '', status: String(reply.statusCode) }
    house.metrics.requests.observe(labels, reply.elapsedTime / 1000)
  })
  app.setErrorHandler(tellProblem)
  app.setNotFoundHandler((_request, reply) => notHere(reply))
  await app.register(health, { house, version })
  return app
}

/** One page brings a dozen of these along, and a whole town hall can sit behind one address. */
const isAsset = (request: FastifyRequest): boolean =>
  request.url.startsWith('/assets/') || request.url === '/favicon.svg'
