import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { saying } from '../claiming/claims.api.ts'
import { seeInvoice } from './see-invoice.ts'

const xmlType = 'application/xml; charset=utf-8'

/** A claim as the computers of who pays read it. */
export const invoiceApi: ApiPlugin = async (app) => {
  app.get(
    '/claims/:id/invoice',
    {
      schema: {
        operationId: 'getClaimInvoice',
        tags: ['Claims'],
        summary: 'A claim as an e-invoice',
        description:
          'UBL 2.1 after EN 16931 and Peppol BIS Billing 3; a credit note where money goes back. It names nobody.',
        params: z.object({ id: z.uuid().describe('The claim') }),
        response: {
          200: {
            description: 'An invoice or a credit note',
            content: { 'application/xml': { schema: z.any().meta({ type: 'string' }) } },
          },
          ...problems(403, 404, 409),
        },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const made = await seeInvoice(house, caller, request.params.id)
      if (!made.done) return answer(reply, made, saying(caller))
      return reply.header('content-type', xmlType).header('cache-control', 'no-store').send(made.value.xml)
    },
  )
}
