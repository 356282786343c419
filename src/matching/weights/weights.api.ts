import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { fitWords } from '../fit/fit.words.ts'
import { partNames } from '../fit/weights.rules.ts'
import { whatCountsWords } from '../fit/what-counts.words.ts'
import { changeWeights } from './change-weights.ts'
import { previewWeights } from './preview-weights.ts'
import { seeWeights } from './see-weights.ts'
import { NewWeights, PreviewAnswer, WeightsAnswer, WeightsShape, WeightsTried } from './weights.shapes.ts'
import { weightsWords } from './weights.words.ts'

const Chosen = z.object({ validFrom: z.string(), weights: WeightsShape }).meta({ id: 'ChosenWeights' })

const WhatCounts = z
  .object({
    whatCounts: z.array(z.string()),
    whatDoesNotCount: z.array(z.string()),
    points: z.array(z.object({ name: z.enum(partNames), label: z.string(), of: z.int() })),
  })
  .meta({ id: 'WhatCounts' })

export const weightsApi: ApiPlugin = async (app) => {
  app.get(
    '/matching/weights',
    {
      schema: {
        operationId: 'readWeights',
        tags: ['Matching'],
        summary: 'How many points each part of the score brings',
        description: 'What counts today, and everything the region chose before or for later.',
        response: { 200: WeightsAnswer },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeWeights(house, caller))
    },
  )
  app.put(
    '/matching/weights',
    {
      schema: {
        operationId: 'changeWeights',
        tags: ['Matching'],
        summary: 'Choose what counts, from a day on',
        description: 'Whole points that make a hundred together. A day that has passed cannot be changed any more.',
        body: NewWeights,
        response: { 200: Chosen, ...problems(403, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { refusals } = weightsWords[caller.lang]
      return answer(reply, await changeWeights(house, caller, request.body), {
        lang: caller.lang,
        sentence: ({ because }) => refusals[because],
      })
    },
  )
  app.get(
    '/matching/weights/preview',
    {
      schema: {
        operationId: 'previewWeights',
        tags: ['Matching'],
        summary: 'What other points would do',
        description:
          'Over the lists of today, for all people of the region and some of the open vacancies. Nothing is kept, and nobody is named.',
        querystring: WeightsTried,
        response: { 200: PreviewAnswer, ...problems(403, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { refusals } = weightsWords[caller.lang]
      return answer(reply, await previewWeights(house, caller, request.query), {
        lang: caller.lang,
        sentence: ({ because }) => refusals[because],
      })
    },
  )
  app.get(
    '/matching/what-counts',
    {
      schema: {
        operationId: 'readWhatCounts',
        tags: ['Matching'],
        summary: 'What counts and what does not',
        description: 'All that the lists of people and work are made from, and what they never see, in plain words.',
        response: { 200: WhatCounts },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const found = await seeWeights(house, caller)
      if (!found.done) return answer(reply, found)
      const { whatCounts, whatDoesNotCount } = whatCountsWords[caller.lang]
      const names = fitWords[caller.lang].names
      const points = partNames.map((name) => ({ name, label: names[name], of: found.value.weights[name] }))
      return answer(reply, done({ whatCounts: [...whatCounts], whatDoesNotCount: [...whatDoesNotCount], points }))
    },
  )
}
