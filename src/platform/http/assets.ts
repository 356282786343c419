import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyPluginAsync } from 'fastify'

/** Style, script and fonts of the pages. Their names change with what is in them, so a browser may keep them. */
export const assets: FastifyPluginAsync<{ client: string }> = async (app, { client }) => {
  await app.register(fastifyStatic, {
    root: join(client, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
    preCompressed: true,
  })
  app.get('/favicon.svg', (_request, reply) =>
    reply.sendFile('favicon.svg', client, { maxAge: '1d', immutable: false }),
  )
}
