import type { Route } from '../valid-request.ts'

/** A door only for this test, that trusts what it is sent: the fuzzer has to find that. */
export const planted: Route = {
  method: 'POST',
  path: '/planted',
  operation: {
    operationId: 'planted',
    requestBody: {
      content: { 'application/json': { schema: { type: 'object', properties: { text: { type: 'string' } } } } },
    },
    responses: {},
  },
}
