import type { FastifyRequest } from 'fastify'
import { isRead } from '#platform/http/web-request.ts'

/** The addresses that are ours: the one in the settings, and the one this request was sent to. */
export function ownOrigins(request: FastifyRequest, baseUrl: string | undefined): string[] {
  const here = `${request.protocol}://${request.host}`
  return baseUrl ? [new URL(baseUrl).origin] : [here]
}

/** A change comes from a page of ours. A browser always says which page sends a form. */
export function isOwnChange(request: FastifyRequest, origins: readonly string[]): boolean {
  if (isRead(request)) return true
  const { origin, 'sec-fetch-site': site } = request.headers
  return site !== 'cross-site' && origin !== undefined && origins.includes(origin)
}
