import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { done, spokenName } from '#values/public.ts'
import { sayJudgement } from '../fit/fit.words.ts'
import { vocabularyLabel } from '../fit/label.rules.ts'
import { SaidJudgement } from '../fit/said.shapes.ts'
import { seeWhy } from './see-why.ts'

const Answer = z.object({
  person: z.object({ dossier: z.uuid(), name: z.string(), town: z.string().nullable() }),
  vacancy: z.object({ id: z.uuid(), title: z.string(), employer: z.string() }),
  judgement: SaidJudgement,
})

export const whyApi: ApiPlugin = async (app) => {
  app.get(
    '/vacancies/:id/people/:dossier',
    {
      schema: {
        operationId: 'readJudgement',
        tags: ['Matching'],
        summary: 'Why one person fits one vacancy, or does not',
        description:
          'Every condition and every point, also when the answer is no, in sentences that can be read aloud.',
        params: z.object({ id: z.string().max(100), dossier: z.string().max(100) }),
        response: { 200: Answer, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { id, dossier } = request.params
      const found = await seeWhy(house, caller, { vacancy: id, dossier })
      if (!found.done) return answer(reply, found)
      const { person, vacancy, judgement } = found.value
      return answer(
        reply,
        done({
          person: { dossier: person.id, name: spokenName(person.name), town: person.town },
          vacancy: { id: vacancy.id, title: vacancy.title, employer: vacancy.employer.name },
          judgement: sayJudgement(judgement, caller.lang, vocabularyLabel),
        }),
      )
    },
  )
}
