import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router'
import type { Caller, House } from '#platform/house.ts'
import { contentSecurityPolicy } from '#platform/http/content-security-policy.ts'
import { notFromUs, tooLargeToTake } from '#platform/http/refusal-page.ts'
import { isOwnChange, ownOrigins } from '#platform/http/same-origin.ts'
import { addressOf, refusedSize, toWebRequest } from '#platform/http/web-request.ts'
import { flashCookie, readFlash } from '#platform/web/flash.ts'
import { keptChoices, langFor, themeFor } from '#platform/web/preferences.ts'
import { tellBroken } from '#platform/web/tell-broken.ts'
import { phoneNumberOf, type Visit, visitContext } from '#platform/web/visit.ts'

export interface PagesOptions {
  readonly build: ServerBuild
  readonly house: House
  readonly callerOf: (request: FastifyRequest) => Promise<Caller | null>
  /** The address people use, when it is not the one this process sees. */
  readonly baseUrl?: string | undefined
}

/** Serves the pages. Bodies go through as raw streams, so Fastify's own parsers are off in this scope. */
export const pages: FastifyPluginAsync<PagesOptions> = async (app, { build, house, callerOf, baseUrl }) => {
  const answer = createRequestHandler(tellBroken(build, house.log), 'production')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _payload, done) => done(null, undefined))
  app.all('/*', async (request, reply) => {
    const origins = ownOrigins(request, baseUrl)
    if (!isOwnChange(request, origins)) return refuse(reply, 403, notFromUs)
    const tooLarge = refusedSize(request)
    if (tooLarge) return refuse(reply.header('connection', 'close'), tooLarge, tooLargeToTake)
    const visit = openVisit(request, house, await callerOf(request), baseUrl ?? origins[0])
    const context = new RouterContextProvider()
    context.set(visitContext, visit)
    const response = await answer(toWebRequest(request, baseUrl ?? origins[0]), context)
    return send(reply, response, visit)
  })
}

const refuse = (reply: FastifyReply, status: number, page: string) =>
  reply.code(status).type('text/html; charset=utf-8').send(page)

function openVisit(request: FastifyRequest, house: House, caller: Caller | null, base: string | undefined): Visit {
  const url = addressOf(request.url, base)
  const cookies = request.cookies
  const lang = langFor(url, cookies, caller, request.headers['accept-language'])
  return {
    house,
    caller: caller && { ...caller, lang, screen: url.pathname },
    lang,
    theme: themeFor(url, cookies),
    nonce: randomBytes(16).toString('base64'),
    url,
    address: request.ip,
    flash: readFlash(cookies[flashCookie]),
    number: phoneNumberOf(),
  }
}

function send(reply: FastifyReply, response: Response, visit: Visit) {
  reply.code(response.status)
  for (const [name, value] of response.headers) reply.header(name, value)
  for (const { name, value } of keptChoices(visit.url)) {
    reply.setCookie(name, value, { path: '/', sameSite: 'lax', httpOnly: true, maxAge: 365 * 24 * 3600 })
  }
  // A file that somebody brought in has a stricter one of its own.
  if (!response.headers.has('content-security-policy'))
    reply.header('content-security-policy', contentSecurityPolicy(visit.nonce))
  reply.header('vary', 'Cookie, Accept-Language')
  if (!response.headers.has('cache-control')) reply.header('cache-control', 'no-store')
  return reply.send(response.body ? Readable.fromWeb(response.body as never) : '')
}
