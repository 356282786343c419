import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { httpWords } from './http.words.ts'
import { sendProblem } from './problem.ts'

interface Known {
  readonly methods: Set<string>
  readonly pattern: RegExp
}

/**
 * Under the doors for programs a wrong address and a wrong method get a problem, never a page. Call it before the
 * routes: it remembers them as they come.
 */
export function answerUnknown(app: FastifyInstance): void {
  const known = new Map<string, Known>()
  app.addHook('onRoute', (route) => remember(known, route))
  app.all('/*', { schema: { hide: true } }, async (request, reply) => {
    const allowed = methodsAt(known, request)
    if (allowed.length === 0) return notHere(reply)
    reply.header('allow', allowed.join(', '))
    return sendProblem(reply, 405, httpWords.en.otherMethod(allowed.join(', ')), 'other-method')
  })
}

export const notHere = (reply: FastifyReply) =>
  sendProblem(reply, 404, httpWords.en.titles['not-found'], 'no-such-address')

function remember(known: Map<string, Known>, { url, method }: RouteOptions): void {
  if (url.endsWith('*')) return
  const one = known.get(url) ?? { methods: new Set<string>(), pattern: patternOf(url) }
  for (const each of [method].flat()) one.methods.add(each)
  known.set(url, one)
}

const patternOf = (url: string): RegExp =>
  new RegExp(`^${url.replaceAll(/[.$+]/g, '\\$&').replaceAll(/:[^/]+/g, '[^/]+')}$`)

function methodsAt(known: ReadonlyMap<string, Known>, request: FastifyRequest): string[] {
  const path = request.url.replace(/[?#].*$/, '')
  return [...known.values()].flatMap(({ methods, pattern }) => (pattern.test(path) ? [...methods] : [])).sort()
}
