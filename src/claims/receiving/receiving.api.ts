import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { KeepReceiving } from './receiving.shapes.ts'
import { receivingSchemes } from './receiving.ts'
import { keepReceiving, seeReceiving } from './receiving-of.ts'

const tags = ['Claims']
const ReceivingShape = z
  .object({
    scheme: z.enum(receivingSchemes),
    number: z.string(),
    street: z.string(),
    postcode: z.string(),
    town: z.string(),
  })
  .meta({ id: 'InvoiceReceiving' })

/** How who pays takes invoices by computer. */
export const receivingApi: ApiPlugin = async (app) => {
  app.get(
    '/claims/receiving',
    {
      schema: {
        operationId: 'getInvoiceReceiving',
        tags,
        summary: 'How the own organisation takes invoices',
        description: 'For who pays; empty until it was said.',
        response: { 200: z.object({ receiving: ReceivingShape.nullable() }), ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeReceiving(house, caller))
    },
  )

  app.put(
    '/claims/receiving',
    {
      schema: {
        operationId: 'keepInvoiceReceiving',
        tags,
        summary: 'Keep how the own organisation takes invoices',
        description: 'With it, firms can make an e-invoice of their claims.',
        body: KeepReceiving,
        response: { 200: z.object({ id: z.uuid() }), ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await keepReceiving(house, caller, request.body))
    },
  )
}
