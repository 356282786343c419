import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { vatKinds } from '../claiming/claim.ts'
import { KeepTerms } from './terms.shapes.ts'
import { keepTerms, seeTerms } from './terms-of.ts'

const tags = ['Claims']
const TermsShape = z
  .object({
    from: z.iso.date(),
    vat: z.enum(vatKinds),
    kvk: z.string(),
    vatNumber: z.string().nullable(),
    iban: z.string(),
    street: z.string(),
    postcode: z.string(),
    town: z.string(),
  })
  .meta({ id: 'ClaimTerms' })

/** How a firm bills. */
export const termsApi: ApiPlugin = async (app) => {
  app.get(
    '/claims/terms',
    {
      schema: {
        operationId: 'getClaimTerms',
        tags,
        summary: 'How the own firm bills',
        description: 'With the days from which it counts, the newest first.',
        response: { 200: z.object({ rows: z.array(TermsShape), next: z.null() }), ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeTerms(house, caller)
      return answer(reply, seen.done ? { done: true, value: { rows: [...seen.value.rows], next: null } } : seen)
    },
  )

  app.post(
    '/claims/terms',
    {
      schema: {
        operationId: 'keepClaimTerms',
        tags,
        summary: 'Keep how the own firm bills',
        description: 'What was sent stays as it was.',
        body: KeepTerms,
        response: { 200: z.object({ id: z.uuid() }), ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await keepTerms(house, caller, request.body))
    },
  )
}
