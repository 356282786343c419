import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { reckonSkillWeights } from './reckon-skill-weights.ts'
import { seeSkillWeights } from './see-skill-weights.ts'
import { skillWeightsWords } from './skill-weights.words.ts'

const Weight = z.object({
  skill: z.string(),
  weight: z.int().describe('100 is the usual.'),
  askedBy: z.int().describe('In how much open work it is named.'),
  openWork: z.int(),
})

const Counts = z
  .object({
    validFrom: z.string().nullable().describe('Null while every skill weighs the usual.'),
    weights: z.array(Weight),
    next: z.string().nullable().describe('From when weights count that were reckoned already.'),
  })
  .meta({ id: 'SkillWeights' })

const Reckoned = z.object({ validFrom: z.string(), weights: z.array(Weight) }).meta({ id: 'ReckonedSkillWeights' })

export const skillWeightsApi: ApiPlugin = async (app) => {
  app.get(
    '/matching/skill-weights',
    {
      schema: {
        operationId: 'readSkillWeights',
        tags: ['Matching'],
        summary: 'What each skill weighs beside the others',
        description: 'As reckoned once and kept with its day, so that the same question has the same answer.',
        response: { 200: Counts },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeSkillWeights(house, caller)
      return answer(reply, seen.done ? done({ ...seen.value, weights: [...seen.value.weights] }) : seen)
    },
  )
  app.post(
    '/matching/skill-weights',
    {
      schema: {
        operationId: 'reckonSkillWeights',
        tags: ['Matching'],
        summary: 'Reckon from all open work what each skill weighs from tomorrow on',
        description: 'What was kept for an earlier day is never changed.',
        response: { 200: Reckoned, ...problems(403, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { refusals } = skillWeightsWords[caller.lang]
      return answer(reply, await reckonSkillWeights(house, caller), {
        lang: caller.lang,
        sentence: ({ because }) => refusals[because as keyof typeof refusals],
      })
    },
  )
}
