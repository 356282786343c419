import type { FastifyRequest } from 'fastify'
import { findCaller, guestOf, sessionCookieName } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { langFor } from '#platform/web/preferences.ts'

/** Who sends this request: by the cookie of a browser, or by the token of a program. */
export const callerOf =
  (house: House) =>
  async (request: FastifyRequest): Promise<Caller> => {
    const url = new URL(request.url, 'http://here')
    const lang = langFor(url, request.cookies, null, request.headers['accept-language'])
    const guest = await guestOf(house, lang, url.pathname)
    const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')
    const session = request.cookies[sessionCookieName(house.config.baseUrl)]
    return findCaller(house, guest, { session, token: bearer?.[1], quiet: request.headers['x-watch'] === '1' })
  }
