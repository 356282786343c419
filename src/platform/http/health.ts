import type { FastifyPluginAsync } from 'fastify'
import type { House } from '../house.ts'

/** Alive: the process answers. Ready: the database can be written. Started: the same, asked once by who starts us. */
export const health: FastifyPluginAsync<{ house: House; version: string }> = async (app, { house, version }) => {
  const hidden = { schema: { hide: true }, config: { rateLimit: false } }
  const ready = async () => house.db.answers().catch(() => false)
  app.get('/livez', hidden, async () => ({ ok: true, version }))
  for (const path of ['/readyz', '/startupz'])
    app.get(path, hidden, async (_request, reply) => {
      const database = await ready()
      return reply.code(database ? 200 : 503).send({ ok: database, checks: { database } })
    })
  app.get('/metrics', hidden, async (_request, reply) =>
    reply.type(house.metrics.registry.contentType).send(await house.metrics.registry.metrics()),
  )
}
