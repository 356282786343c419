import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { done, spokenName } from '#values/public.ts'
import { sayBringing } from '../fit/demand-change.words.ts'
import { sayJudgement } from '../fit/fit.words.ts'
import { conditionNames } from '../fit/judgement.ts'
import { vocabularyLabel } from '../fit/label.rules.ts'
import { IdParams, SaidJudgement } from '../fit/said.shapes.ts'
import { sayShutsOut } from '../fit/shuts-out.words.ts'
import { seeWhoFits } from './see-who-fits.ts'
import { PeopleAsked, PeopleCounts } from './who-fits.shapes.ts'

const MatchOfVacancy = z
  .object({
    rank: z.int().describe('1 is the best of its list.'),
    dossier: z.uuid(),
    name: z.string(),
    town: z.string().nullable(),
    objection: z.boolean().describe('She objected and nobody answered yet: she cannot be asked'),
    judgement: SaidJudgement,
  })
  .meta({ id: 'MatchOfVacancy' })

const Answer = z.object({
  counts: PeopleCounts,
  total: z.int().describe('How many are in the list that was asked for.'),
  rows: z.array(MatchOfVacancy),
  next: z.string().nullable(),
  leftOut: z.array(z.string()).describe('Skills of the vacancy that are no longer in the list: they were not counted.'),
  shutsOut: z
    .array(z.object({ condition: z.enum(conditionNames), people: z.int(), onlyThis: z.int(), sentence: z.string() }))
    .describe('What the vacancy asks, and how many people that shuts out; the most first.'),
  wouldBring: z
    .array(z.object({ sentence: z.string(), opens: z.int(), fits: z.int() }))
    .describe('What another value of one demand would bring: for how many more people nothing is in the way.'),
})

const description = `Judges everybody within your reach against one vacancy and gives one of the lists, the best
first, each with every reason. Everybody is counted; only whose name is in the answer is told that you looked. The list
decides nothing: people do.`

export const whoFitsApi: ApiPlugin = async (app) => {
  app.get(
    '/vacancies/:id/matches',
    {
      schema: {
        operationId: 'listMatchesOfVacancy',
        tags: ['Matching'],
        summary: 'Who fits a vacancy, and why',
        description,
        params: IdParams,
        querystring: PeopleAsked,
        response: { 200: Answer, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const found = await seeWhoFits(house, caller, {
        ...request.query,
        vacancy: request.params.id,
        beside: 0,
        openings: 20,
      })
      if (!found.done) return answer(reply, found)
      const { work, leftOut, counts, page, shutsOut, wouldBring } = found.value
      const rows = page.rows.map(({ name, judgement, subject: _, holder: __, ...row }) => ({
        ...row,
        name: spokenName(name),
        judgement: sayJudgement(judgement, caller.lang, vocabularyLabel),
      }))
      const shuts = shutsOut.map((one) => ({ ...one, sentence: sayShutsOut(one, work, caller.lang, vocabularyLabel) }))
      const brings = wouldBring.map((one) => ({
        ...{ opens: one.opens, fits: one.fits },
        sentence: sayBringing(one, work, caller.lang, vocabularyLabel),
      }))
      const { total, next } = page
      return answer(
        reply,
        done({ counts, total, rows, next, leftOut: [...leftOut], shutsOut: shuts, wouldBring: brings }),
      )
    },
  )
}
