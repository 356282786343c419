import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { ServerBuild } from 'react-router'
import { accessApi } from '#access/api.ts'
import { deskApi } from '#desk/api.ts'
import { employersApi } from '#employers/api.ts'
import { matchingApi } from '#matching/api.ts'
import { peopleApi } from '#people/api.ts'
import { apiDoors } from '#platform/http/api.ts'
import { pages } from '#platform/http/pages.ts'
import { openServer } from '#platform/http/server.ts'
import type { House } from '#platform/public.ts'
import { trajectoriesApi } from '#trajectories/api.ts'
import { version } from '../version.ts'
import { callerOf } from './caller-of.ts'

const root = join(import.meta.dirname, '..', '..', '..')

/** Doors of every room: first those for programs, then the pages, which answer whatever is left. */
const rooms = [accessApi, peopleApi, employersApi, matchingApi, trajectoriesApi, deskApi]

export async function openApp(house: House, options: { requestsPerMinute?: number } = {}): Promise<FastifyInstance> {
  const app = await openServer({ house, version, requestsPerMinute: options.requestsPerMinute ?? 600 })
  const baseUrl = house.config.isLocal ? undefined : house.config.baseUrl
  const who = callerOf(house)
  await app.register(apiDoors, { prefix: '/api/v1', house, callerOf: who, plugins: rooms.flat(), baseUrl })
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, async (_request, reply) =>
    reply.header('api-version', version).send(app.swagger()),
  )
  await app.register(fastifyStatic, {
    root: join(root, 'build', 'client'),
    index: false,
    wildcard: false,
    immutable: true,
    maxAge: '365d',
  })
  const build = (await import(pathToFileURL(join(root, 'build', 'server', 'index.js')).href)) as ServerBuild
  await app.register(pages, { build, house, callerOf: who, baseUrl })
  return app
}
