import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { keepWageValue } from './keep-wage-value.ts'
import { answerWageValueObjection, objectToWageValue } from './object-to-wage-value.ts'
import { seeWageValues } from './see-wage-values.ts'
import { AnswerWageValueObjection, KeepWageValue, ObjectToWageValue, WageValues } from './wage-value.shapes.ts'
import { wageValueWords } from './wage-value.words.ts'

const tags = ['Coaching']
const params = z.object({ id: z.uuid().describe('The work') })
const Kept = z.object({ id: z.uuid() })

/** What somebody's work is worth beside the minimum wage: measured, heard, decided, and who did not agree. */
export const wageValueApi: ApiPlugin = async (app) => {
  app.get(
    '/placements/:id/wage-values',
    {
      schema: {
        operationId: 'getWageValues',
        tags,
        summary: 'The wage values of some work',
        description:
          'Each with the tasks, the names and the days it rests on. An earlier one is never changed by a later.',
        params,
        response: { 200: WageValues, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeWageValues(house, caller, request.params.id))
    },
  )

  app.post(
    '/placements/:id/wage-values',
    {
      schema: {
        operationId: 'keepWageValue',
        tags,
        summary: 'Keep a wage value that was decided',
        description:
          'Who pays decides it here; a firm writes down the letter of who pays. Who measures, who is heard and who decides are three people.',
        params,
        body: KeepWageValue,
        response: { 201: Kept, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const outcome = await keepWageValue(house, caller, request.params.id, request.body)
      return answer(reply, outcome, { status: 201, ...saying(caller) })
    },
  )

  app.post(
    '/placements/:id/wage-values/objection',
    {
      schema: {
        operationId: 'objectToWageValue',
        tags,
        summary: 'Somebody objects to the last wage value',
        description: 'The worker or the employer, within six weeks of the decision.',
        params,
        body: ObjectToWageValue,
        response: { 201: Kept, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const outcome = await objectToWageValue(house, caller, request.params.id, request.body)
      return answer(reply, outcome, { status: 201, ...saying(caller) })
    },
  )

  app.post(
    '/placements/:id/wage-values/objection/outcome',
    {
      schema: {
        operationId: 'answerWageValueObjection',
        tags,
        summary: 'What came of that objection',
        description: 'The value stays as it was; what changes is another value with its own decision.',
        params,
        body: AnswerWageValueObjection,
        response: { 200: Kept, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const outcome = await answerWageValueObjection(house, caller, request.params.id, request.body)
      return answer(reply, outcome, saying(caller))
    },
  )
}

type Because = keyof typeof wageValueWords.nl.refusals

const saying = ({ lang }: { lang: 'nl' | 'en' }) => ({
  lang,
  sentence: ({ because }: { readonly because: Because }) => wageValueWords[lang].refusals[because],
})
