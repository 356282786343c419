import type { LightMyRequestResponse } from 'fastify'

/** Every no of the API is a problem with a sentence that starts large and ends. */
export const isSaid = ({ statusCode, headers, body }: LightMyRequestResponse): boolean =>
  statusCode < 400 ||
  (String(headers['content-type']).includes('application/problem+json') &&
    /^\p{Lu}.+[.?!]$/su.test(JSON.parse(body).title))
