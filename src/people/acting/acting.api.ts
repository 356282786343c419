import { z } from 'zod'
import { actingKinds, actingPapers } from '#access/public.ts'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { NameShape } from '../dossiers/person-view.shapes.ts'
import { DossierId } from '../fields.shapes.ts'
import { ActingId, NewActing } from './acting.shapes.ts'
import { actingLetters } from './acting-letters.words.ts'
import { endActing, enterActing, inviteAgain } from './enter-acting.ts'
import { seeActing } from './see-acting.ts'

const tags = ['People']
const Entered = z.object({ id: z.uuid() }).meta({ id: 'ActingEntered' })
const day = z.iso.date()
const ActingList = z
  .object({
    name: NameShape,
    rows: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        kind: z.enum(actingKinds),
        reach: z.enum(['all', 'money']),
        restsOn: z.enum(actingPapers),
        email: z.string().nullable(),
        address: z.string().nullable(),
        letters: z.boolean(),
        from: day,
        until: day.nullable(),
        endedOn: day.nullable(),
        enteredBy: z.string().nullable(),
        state: z.enum(['now', 'later', 'over']),
        invited: z.boolean().describe('Has an invitation and never came in'),
      }),
    ),
  })
  .meta({ id: 'ActingList' })

/** For the organisation that keeps the dossier: who acts for the person. */
export const actingDoor: ApiPlugin = async (app) => {
  app.get(
    '/people/:id/acting',
    {
      schema: {
        operationId: 'seeActing',
        tags,
        summary: 'Who acts for somebody',
        description: 'Now, later and before. Only the organisation that keeps the dossier sees this.',
        params: DossierId,
        response: { 200: ActingList, ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeActing(house, caller, request.params.id as Id<'Dossier'>)
      return answer(reply, seen.done ? { done: true, value: { ...seen.value, rows: [...seen.value.rows] } } : seen)
    },
  )
  app.post(
    '/people/:id/acting',
    {
      schema: {
        operationId: 'enterActing',
        tags,
        summary: 'Enter who acts for somebody',
        description: 'With an e-mail address he is invited to an account of his own. The person is told.',
        params: DossierId,
        body: NewActing,
        response: { 201: Entered, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const entered = await enterActing(house, caller, request.params.id as Id<'Dossier'>, request.body, actingLetters)
      return answer(reply, entered, { status: 201 })
    },
  )
  app.post(
    '/people/:id/acting/:acting/ending',
    {
      schema: {
        operationId: 'endActing',
        tags,
        summary: 'End it at this moment',
        description: 'Counts from his next request on; letters that wait for him are stopped.',
        params: ActingId,
        response: { 201: Entered, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await endActing(house, caller, idsOf(request.params)), { status: 201 })
    },
  )
  app.post(
    '/people/:id/acting/:acting/invitation',
    {
      schema: {
        operationId: 'inviteActingAgain',
        tags,
        summary: 'Invite him again',
        description: 'As long as he never came in. An earlier invitation stops working.',
        params: ActingId,
        response: { 201: Entered, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await inviteAgain(house, caller, idsOf(request.params), actingLetters), { status: 201 })
    },
  )
}

const idsOf = ({ id, acting }: { id: string; acting: string }) => ({
  id: id as Id<'Dossier'>,
  acting: acting as Id<'Acting'>,
})
