import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { sayOpening } from '../fit/change.words.ts'
import { sayJudgement } from '../fit/fit.words.ts'
import { vocabularyLabel } from '../fit/label.rules.ts'
import { MatchesAsked } from '../fit/matches.shapes.ts'
import { Counts, IdParams, SaidJudgement } from '../fit/said.shapes.ts'
import { seeWhatFits } from './see-what-fits.ts'

const MatchOfPerson = z
  .object({
    rank: z.int().describe('1 is the best of its list.'),
    vacancy: z.uuid(),
    title: z.string(),
    employer: z.string(),
    town: z.string().nullable(),
    judgement: SaidJudgement,
  })
  .meta({ id: 'MatchOfPerson' })

const Answer = z.object({
  counts: Counts,
  total: z.int().describe('How many are in the list that was asked for.'),
  rows: z.array(MatchOfPerson),
  next: z.string().nullable(),
  wouldOpen: z
    .array(z.object({ sentence: z.string(), opens: z.int(), fits: z.int() }))
    .describe('Which single change brings most work within reach; the most first.'),
})

export const whatFitsApi: ApiPlugin = async (app) => {
  app.get(
    '/people/:id/matches',
    {
      schema: {
        operationId: 'listMatchesOfPerson',
        tags: ['Matching'],
        summary: 'Which work fits a person, and why',
        description:
          'Judges every open vacancy you may see against one person, and tells which single change would open more.',
        params: IdParams,
        querystring: MatchesAsked,
        response: { 200: Answer, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const found = await seeWhatFits(house, caller, { ...request.query, dossier: request.params.id, openings: 10 })
      if (!found.done) return answer(reply, found)
      const { counts, page, wouldOpen } = found.value
      const rows = page.rows.map(({ judgement, ...row }) => ({
        ...row,
        judgement: sayJudgement(judgement, caller.lang, vocabularyLabel),
      }))
      const openings = wouldOpen.map((one) => ({ ...one, sentence: sayOpening(one, caller.lang, vocabularyLabel) }))
      return answer(reply, done({ counts, total: page.total, rows, next: page.next, wouldOpen: openings }))
    },
  )
}
