import { z } from 'zod'
import { readTogether, TogetherQuery } from '#matching/public.ts'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { done, spokenName } from '#values/public.ts'
import { seeTogetherHere } from './see-together-here.ts'
import { togetherWords } from './together.words.ts'

const SumShape = z.object({ points: z.int(), placed: z.int() })
const Cost = SumShape.extend({ sentence: z.string() })

const Answer = z
  .object({
    sum: SumShape.nullable().describe('Null: there is no plan, for the reason in `because`.'),
    because: z.enum(['impossible', 'no-time']).nullable(),
    proved: z.boolean().describe('No other plan has more points, and none with as many places more people.'),
    late: z.boolean().describe('Time ran out before the next best of everybody was found.'),
    bestFirst: SumShape.describe('What comes of taking the best pair first, again and again.'),
    free: SumShape.describe('The best plan without the pins, the refused pairs and the rules.'),
    vacancies: z.array(
      z.object({
        id: z.uuid(),
        title: z.string(),
        employer: z.string(),
        seats: z.int().describe('Still to be filled'),
      }),
    ),
    people: z.array(
      z.object({
        dossier: z.uuid(),
        name: z.string(),
        vacancy: z.uuid().nullable(),
        points: z.int(),
        pinned: z.boolean(),
        instead: z
          .object({ vacancy: z.uuid().nullable(), cost: Cost })
          .nullable()
          .describe('The best plan without this, and what it costs all together. Null: there is nothing else.'),
      }),
    ),
    notShown: z.int().describe('Took part and have no place; nobody chose them, so nobody looks at them.'),
    choices: z.array(
      z.object({ dossier: z.uuid(), vacancy: z.uuid(), is: z.enum(['pin', 'not']), cost: Cost.nullable() }),
    ),
    cannot: z.array(z.object({ dossier: z.uuid(), vacancy: z.uuid() })).describe('Pins that cannot be.'),
  })
  .meta({ id: 'BestPlan' })

const description = `The plan with the most points for a table of people and vacancies, proved; at equal points the one
that places most people. Nobody is planned where she objects, said no or was refused. Whose name is in the answer is told that
you looked. It changes nothing: people decide.`

export const togetherApi: ApiPlugin = async (app) => {
  app.get(
    '/matching/together',
    {
      schema: {
        operationId: 'planTogether',
        tags: ['Matching'],
        summary: 'The best plan for a table of people and vacancies',
        description,
        querystring: TogetherQuery,
        response: { 200: Answer, ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const found = await seeTogetherHere(house, caller, readTogether(request.query))
      if (!found.done) return answer(reply, found)
      const t = togetherWords[caller.lang]
      const said = (cost: z.infer<typeof SumShape>) => ({ ...cost, sentence: t.costs(cost) })
      const { vacancies, people, choices, sum, because, proved, late, bestFirst, free, notShown, cannot } = found.value
      return answer(
        reply,
        done({
          ...{ sum, because, proved, late, bestFirst, free, notShown, cannot },
          vacancies: vacancies.map(({ id, title, employer, places, placesTaken }) => ({
            ...{ id, title, employer: employer.name, seats: places - placesTaken },
          })),
          people: people.map(({ dossier, name, vacancy, points, isPinned, instead }) => ({
            ...{ dossier, name: spokenName(name), vacancy, points, pinned: isPinned },
            instead: instead && { vacancy: instead.vacancy, cost: said(instead.cost) },
          })),
          choices: choices.map(({ two, is, cost }) => ({ ...two, is, cost: cost && said(cost) })),
        }),
      )
    },
  )
}
