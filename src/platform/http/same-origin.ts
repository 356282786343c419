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

export const refusalPage = `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Schakel</title></head><body>
<h1>Dit kwam niet van onze pagina</h1>
<p>Daarom is er niets veranderd. Open Schakel opnieuw en probeer het daar. <a href="/">Naar Schakel</a></p>
<div lang="en"><h2>This did not come from our page</h2>
<p>So nothing was changed. Open Schakel again and try it there. <a href="/">To Schakel</a></p></div>
</body></html>`
