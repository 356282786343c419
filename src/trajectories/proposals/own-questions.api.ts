import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { personRefusals } from '#vocabulary/public.ts'
import { answerQuestion } from './answer-question.ts'
import { PersonAnswer } from './proposal.shapes.ts'
import { phases } from './proposal.ts'
import { type OwnQuestion, seeOwnQuestion, seeOwnQuestions } from './see-own-questions.ts'

const tags = ['Trajectories']
const params = z.object({ id: z.uuid().describe('The question') })
const reasons = personRefusals.map((reason) => reason.id) as [string, ...string[]]

const Question = z
  .object({
    id: z.uuid(),
    phase: z.enum(phases),
    since: z.iso.date(),
    employer: z.string(),
    title: z.string(),
    town: z.string().nullable(),
    hours: z.object({ min: z.int(), max: z.int() }),
    saidBy: z.string().nullable().describe('Who answered it for me, when somebody who acts for me did'),
  })
  .meta({ id: 'OwnQuestion' })

const toQuestion = ({ id, phase, since, work, saidBy }: OwnQuestion) => ({
  id,
  phase,
  since,
  employer: work.employer.name,
  title: work.title,
  town: work.town,
  hours: work.hours,
  saidBy,
})

/** For the person herself: her questions and her answers. */
export const ownQuestionsApi: ApiPlugin = async (app) => {
  app.get(
    '/my/questions',
    {
      schema: {
        operationId: 'listOwnQuestions',
        tags,
        summary: 'Questions to me',
        description: 'Newest first. A question that can still be taken back is not here yet.',
        response: { 200: z.object({ rows: z.array(Question), next: z.null() }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const found = await seeOwnQuestions(house, caller)
      return answer(
        reply,
        found.done ? { done: true, value: { rows: found.value.map(toQuestion), next: null } } : found,
      )
    },
  )

  app.get(
    '/my/questions/:id',
    {
      schema: {
        operationId: 'getOwnQuestion',
        tags,
        summary: 'One question to me',
        description: 'The work, where it is, and how many hours.',
        params,
        response: { 200: Question, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const found = await seeOwnQuestion(house, caller, request.params.id as Id<'Proposal'>)
      return answer(reply, found.done ? { done: true, value: toQuestion(found.value) } : found)
    },
  )

  app.post(
    '/my/questions/:id/answer',
    {
      schema: {
        operationId: 'answerOwnQuestion',
        tags,
        summary: 'Say yes or no',
        description: 'After a yes this employer may read my name. A no has a reason from the list.',
        params,
        body: PersonAnswer,
        response: { 200: z.object({ phase: z.enum(phases) }), ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await answerQuestion(house, caller, request.params.id as Id<'Proposal'>, request.body))
    },
  )

  app.post(
    '/my/questions/:id/name-withdrawal',
    {
      schema: {
        operationId: 'takeBackOwnName',
        tags,
        summary: 'Share my name no longer',
        description: 'With the next request the employer reads no name any more.',
        params,
        body: z.object({ reason: z.enum(reasons) }),
        response: { 200: z.object({ phase: z.enum(phases) }), ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const said = { answer: 'no-longer' as const, reason: request.body.reason }
      return answer(reply, await answerQuestion(house, caller, request.params.id as Id<'Proposal'>, said))
    },
  )
}
