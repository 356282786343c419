import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { AccountAsked, AccountShape } from './account.shapes.ts'
import { seeAccount } from './see-account.ts'

/** What a firm accounts for to who pays it. */
export const accountApi: ApiPlugin = async (app) => {
  app.get(
    '/claims/accountability',
    {
      schema: {
        operationId: 'getAccountability',
        tags: ['Claims'],
        summary: 'Accountability between a firm and who pays',
        description:
          'Requests, grants, hours, claims, results and grades between two days; both read the same numbers. A figure gives its rows.',
        querystring: AccountAsked,
        response: { 200: AccountShape, ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeAccount(house, caller, request.query)
      if (!seen.done) return answer(reply, seen)
      const { parties, with: chosen, from, until, figures, rows } = seen.value
      const shown = figures.map(({ name, is, value, list }) => ({ name, is, value, list }))
      const found = rows?.map(({ to: _to, ...row }) => row) ?? null
      return answer(reply, {
        done: true,
        value: { parties: [...parties], with: chosen, from, until, figures: shown, rows: found },
      })
    },
  )
}
