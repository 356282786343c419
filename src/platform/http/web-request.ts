import { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'

const reads = new Set(['GET', 'HEAD'])

export const isRead = (request: FastifyRequest): boolean => reads.has(request.method)

/** The largest file or form anybody may send. */
export const uploadLimit = 20 * 1024 * 1024

/** A form or file that says it is too large, or does not say how large it is, is refused before a byte is kept. */
export const refusedSize = (request: FastifyRequest): 411 | 413 | undefined => {
  if (request.headers['transfer-encoding']) return 411
  return Number(request.headers['content-length'] ?? 0) > uploadLimit ? 413 : undefined
}

export function toWebRequest(request: FastifyRequest, base: string | undefined): Request {
  const init: RequestInit & { duplex?: 'half' } = { method: request.method, headers: headersOf(request) }
  if (!isRead(request)) {
    init.body = Readable.toWeb(request.raw) as ReadableStream
    init.duplex = 'half'
  }
  return new Request(new URL(withoutNull(request.url), base), init)
}

/** PostgreSQL keeps every sign but this one, and nobody types it: an address is read as if it was not there. */
const withoutNull = (path: string): string => path.replaceAll('%00', '')

function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers()
  for (const [name, given] of Object.entries(request.headers)) {
    for (const value of [given ?? []].flat()) headers.append(name, value)
  }
  return headers
}

/** The address somebody sees: a page asks for its data under the same address with `.data` behind it. */
export function addressOf(path: string, base: string | undefined): URL {
  const url = new URL(withoutNull(path), base)
  url.searchParams.delete('_routes')
  url.pathname = url.pathname.replace(/\/_root\.data$/, '/').replace(/(\/_)?\.data$/, '')
  return url
}
