import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { Conclude, NewItem, NewPart, PartOutcome, partOutcomes, SignedOnPaper } from './activation.shapes.ts'
import {
  addItem,
  addPart,
  conclude,
  signConclusionOnPaper,
  takeOutPart,
  writePartOutcome,
} from './change-activation.ts'
import { seeActivation } from './see-activation.ts'

const tags = ['Coaching']
const day = z.string().meta({ format: 'date' })
const params = z.object({ id: z.uuid().describe('The route') })
const onPart = z.object({ id: z.uuid().describe('The route'), part: z.uuid() })
const Kept = z.object({ id: z.uuid() })
const Programme = z
  .object({
    id: z.uuid(),
    name: z.string(),
    parts: z.array(
      z.object({
        id: z.uuid(),
        kind: z.string(),
        what: z.string(),
        seenBy: z.string().nullable(),
        from: day.nullable(),
        until: day.nullable(),
        outcome: z.enum(partOutcomes).nullable(),
        outcomeOn: day.nullable(),
        outcomeWords: z.string().nullable(),
      }),
    ),
    conclusion: z
      .object({
        completed: z.boolean(),
        completedRestsOn: z.string(),
        clearChoice: z.boolean(),
        choice: z.string().nullable(),
        on: day,
        signedOn: day.nullable(),
      })
      .nullable(),
    catalogue: z.array(z.object({ id: z.uuid(), kind: z.string(), name: z.string(), about: z.string().nullable() })),
  })
  .meta({ id: 'ActivationProgramme' })

/** Social activation: the programme, how each part went, and the conclusion. */
export const activationApi: ApiPlugin = async (app) => {
  app.get(
    '/coaching/routes/:id/activation',
    {
      schema: {
        operationId: 'getActivation',
        tags,
        summary: 'The programme of social activation',
        description: 'What she does before work, what the firm offers, and the conclusion.',
        params,
        response: { 200: Programme, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeActivation(house, caller, request.params.id))
    },
  )
  app.post(
    '/coaching/routes/:id/activation/parts',
    {
      schema: {
        operationId: 'addActivationPart',
        tags,
        summary: 'One thing more in the programme',
        description: 'A goal says by what anybody sees that it was reached.',
        params,
        body: NewPart,
        response: { 201: Kept, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await addPart(house, caller, request.params.id, request.body), { status: 201 })
    },
  )
  app.post(
    '/coaching/routes/:id/activation/parts/:part/outcome',
    {
      schema: {
        operationId: 'writeActivationOutcome',
        tags,
        summary: 'How one part went',
        description: 'What anybody could see, on a day that has been.',
        params: onPart,
        body: PartOutcome,
        response: { 200: Kept, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { id, part } = request.params
      return answer(reply, await writePartOutcome(house, caller, id, part, request.body))
    },
  )
  app.delete(
    '/coaching/routes/:id/activation/parts/:part',
    {
      schema: {
        operationId: 'takeOutActivationPart',
        tags,
        summary: 'Take one part out of the programme',
        description: 'Only while social activation runs.',
        params: onPart,
        response: { 200: Kept, ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await takeOutPart(house, caller, request.params.id, request.params.part))
    },
  )
  app.post(
    '/coaching/routes/:id/activation/conclusion',
    {
      schema: {
        operationId: 'concludeActivation',
        tags,
        summary: 'The conclusion with its two judgements',
        description: 'Another conclusion takes the place of the one before, and needs her name anew.',
        params,
        body: Conclude,
        response: { 201: Kept, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await conclude(house, caller, request.params.id, request.body), { status: 201 })
    },
  )
  app.post(
    '/coaching/routes/:id/activation/paper-signature',
    {
      schema: {
        operationId: 'signConclusionOnPaper',
        tags,
        summary: 'The candidate signed the conclusion on paper',
        description: 'The day on the paper, between the conclusion and today.',
        params,
        body: SignedOnPaper,
        response: { 200: Kept, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await signConclusionOnPaper(house, caller, request.params.id, request.body))
    },
  )
  app.post(
    '/coaching/catalogue',
    {
      schema: {
        operationId: 'addCatalogueItem',
        tags,
        summary: 'Something new that the own firm offers',
        description: 'A company to look around in, or a training.',
        body: NewItem,
        response: { 201: z.object({ name: z.string() }), ...problems(403, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await addItem(house, caller, request.body), { status: 201 })
    },
  )
}
