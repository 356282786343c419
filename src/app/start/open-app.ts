import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FastifyInstance } from 'fastify'
import type { ServerBuild } from 'react-router'
import { accessApi } from '#access/api.ts'
import { claimsApis } from '#claims/api.ts'
import { coachingApi } from '#coaching/api.ts'
import { deskApi } from '#desk/api.ts'
import { employersApi } from '#employers/api.ts'
import { matchingApi } from '#matching/api.ts'
import { peopleApi } from '#people/api.ts'
import { apiDoors, assets, type House, notHere, openServer, pageDoors } from '#platform/public.ts'
import { privacyApi } from '#privacy/api.ts'
import { regulationsApi } from '#regulations/api.ts'
import { reportingApi } from '#reporting/api.ts'
import { trajectoriesApi } from '#trajectories/api.ts'
import { vocabularyApi } from '#vocabulary/api.ts'
import { version } from '../version.ts'
import { apiTags } from './api-tags.ts'
import { callerOf } from './caller-of.ts'

const root = join(import.meta.dirname, '..', '..', '..')

/** Doors of every room: first those for programs, then the pages, which answer whatever is left. */
const rooms = [
  accessApi,
  vocabularyApi,
  peopleApi,
  employersApi,
  regulationsApi,
  matchingApi,
  trajectoriesApi,
  coachingApi,
  claimsApis,
  deskApi,
  privacyApi,
  reportingApi,
]

export async function openApp(house: House, options: { requestsPerMinute?: number } = {}): Promise<FastifyInstance> {
  const requestsPerMinute = options.requestsPerMinute ?? 600
  const app = await openServer({ house, version, requestsPerMinute, tags: apiTags })
  const baseUrl = house.config.isLocal ? undefined : house.config.baseUrl
  const who = callerOf(house)
  const plugins = rooms.flat()
  await app.register(apiDoors, { prefix: '/api/v1', house, callerOf: who, plugins, baseUrl, version })
  app.all('/api/*', { schema: { hide: true } }, async (_request, reply) => notHere(reply))
  await app.register(assets, { client: join(root, 'build', 'client') })
  const build = (await import(pathToFileURL(join(root, 'build', 'server', 'index.js')).href)) as ServerBuild
  await app.register(pageDoors, { build, house, callerOf: who, baseUrl })
  return app
}
