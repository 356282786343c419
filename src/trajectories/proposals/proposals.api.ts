import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { recordEmployerAnswer } from './answer-proposal.ts'
import { answerQuestion } from './answer-question.ts'
import { renewEmployerLink } from './employer-link.ts'
import { EmployerAnswer, PersonAnswer } from './proposal.shapes.ts'
import { phases } from './proposal.ts'
import { propose } from './propose.ts'
import { seeProposal } from './see-proposal.ts'
import { seeProposals } from './see-proposals.ts'
import { sendAgain } from './send-again.ts'
import { withdraw } from './withdraw.ts'

const tags = ['Trajectories']
const params = z.object({ id: z.uuid().describe('The proposal') })

const Proposal = z
  .object({
    id: z.uuid(),
    phase: z.enum(phases),
    since: z.iso.date(),
    dossier: z.uuid(),
    name: z.string(),
    vacancy: z.object({ id: z.uuid(), title: z.string(), employer: z.string() }),
    reason: z.string().nullable().describe('Why it was a no, from a closed list'),
    score: z.int().nullable(),
    takeBackUntil: z.iso.datetime().nullable(),
    steps: z.array(z.string()).describe('What can be done now'),
  })
  .meta({ id: 'Proposal' })

const Moved = z.object({ phase: z.enum(phases) }).meta({ id: 'ProposalMoved' })

/** From the question to a person until the employer's answer. Asking itself starts at the desk, which judges first. */
export const proposalsApi: ApiPlugin = async (app) => {
  app.get(
    '/proposals',
    {
      schema: {
        operationId: 'listProposals',
        tags,
        summary: 'Proposals in reach',
        description: 'Newest first, at most 200. A look is recorded for everybody in the answer.',
        querystring: z.object({ phase: z.enum(phases).optional(), vacancy: z.uuid().optional() }),
        response: { 200: z.object({ rows: z.array(Proposal), next: z.null() }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { phase, vacancy } = request.query
      const found = await seeProposals(house, caller, {
        phases: phase && [phase],
        vacancy: vacancy as Id<'Vacancy'> | undefined,
      })
      return answer(reply, found.done ? { done: true, value: { rows: found.value, next: null } } : found)
    },
  )

  app.get(
    '/proposals/:id',
    {
      schema: {
        operationId: 'getProposal',
        tags,
        summary: 'One proposal',
        description: 'Where it stands, since when, and what can be done now.',
        params,
        response: { 200: Proposal, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeProposal(house, caller, request.params.id as Id<'Proposal'>))
    },
  )

  app.post(
    '/proposals/:id/person-answer',
    {
      schema: {
        operationId: 'recordPersonAnswer',
        tags,
        summary: 'Write down the answer of the person',
        description: 'For an answer that came by phone or on paper. A no needs a reason from the closed list.',
        params,
        body: PersonAnswer,
        response: { 200: Moved, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await answerQuestion(house, caller, request.params.id as Id<'Proposal'>, request.body))
    },
  )

  app.post(
    '/proposals/:id/submission',
    {
      schema: {
        operationId: 'proposeToEmployer',
        tags,
        summary: 'Propose to the employer',
        description: 'Only after the yes of the person. It leaves after ten seconds.',
        params,
        response: { 200: Moved, ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await propose(house, caller, request.params.id as Id<'Proposal'>))
    },
  )

  app.post(
    '/proposals/:id/employer-answer',
    {
      schema: {
        operationId: 'recordEmployerAnswer',
        tags,
        summary: 'Write down the answer of the employer',
        description: 'For an answer that came by phone. A no needs a reason from the closed list.',
        params,
        body: EmployerAnswer,
        response: { 200: Moved, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await recordEmployerAnswer(house, caller, request.params.id as Id<'Proposal'>, request.body))
    },
  )

  app.post(
    '/proposals/:id/withdrawal',
    {
      schema: {
        operationId: 'withdrawProposal',
        tags,
        summary: 'Take a question or proposal back',
        description: 'Within ten seconds nobody outside has seen anything of it.',
        params,
        response: { 200: Moved, ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await withdraw(house, caller, request.params.id as Id<'Proposal'>))
    },
  )

  app.post(
    '/proposals/:id/reminder',
    {
      schema: {
        operationId: 'sendProposalAgain',
        tags,
        summary: 'Send the letter again',
        description: 'To whom it waits for, at most once in a day. The employer gets a fresh link.',
        params,
        response: { 200: Moved, ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await sendAgain(house, caller, request.params.id as Id<'Proposal'>))
    },
  )

  app.post(
    '/proposals/:id/employer-link',
    {
      schema: {
        operationId: 'renewEmployerLink',
        tags,
        summary: 'Make a link for the employer',
        description: 'Opens a card without a name until the person said yes. An earlier link stops working.',
        params,
        response: { 200: z.object({ path: z.string() }), ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await renewEmployerLink(house, caller, request.params.id as Id<'Proposal'>))
    },
  )
}
