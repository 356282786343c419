import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { Added, IdParams } from '../answers.shapes.ts'
import { sayRefusal } from '../say-refusal.words.ts'
import { closeMoment, reopenMoment } from './close-moment.ts'
import { momentKinds } from './moment.rules.ts'
import { Closing, NewMoment } from './moment.shapes.ts'
import { writeMoment } from './write-moment.ts'

const tags = ['Employers']
const Closed = z.object({ id: z.uuid(), kind: z.enum(momentKinds) }).meta({ id: 'MomentClosed' })
const MomentParams = IdParams.extend({ moment: z.string().max(60) })

/** What was said at an employer, and what was promised. */
export const momentsApi: ApiPlugin = async (app) => {
  app.post(
    '/employers/:id/moments',
    {
      schema: {
        operationId: 'writeMoment',
        tags,
        summary: 'Write down a visit, a call, a note, a question or a promise',
        description: 'A visit has a purpose from the closed list; a promise has the day by which it is kept.',
        params: IdParams,
        body: NewMoment,
        response: { 201: Added, ...problems(400, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const written = await writeMoment(house, caller, request.params.id, request.body)
      return answer(reply, written, { status: 201, lang: caller.lang, sentence: sayRefusal(caller.lang) })
    },
  )
  app.post(
    '/employers/:id/moments/:moment/closing',
    {
      schema: {
        operationId: 'closeMoment',
        tags,
        summary: 'A promise is kept, or a question answered',
        description: 'Any colleague may close it: a promise is the region’s.',
        params: MomentParams,
        body: Closing,
        response: { 200: Closed, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { id, moment } = request.params
      const closed = await closeMoment(house, caller, id, moment, request.body)
      return answer(reply, closed, { lang: caller.lang, sentence: sayRefusal(caller.lang) })
    },
  )
  app.delete(
    '/employers/:id/moments/:moment/closing',
    {
      schema: {
        operationId: 'reopenMoment',
        tags,
        summary: 'It was not kept or answered after all',
        description: 'The promise or the question stands on top of the card again.',
        params: MomentParams,
        response: { 200: Closed, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { id, moment } = request.params
      const reopened = await reopenMoment(house, caller, id, moment)
      return answer(reply, reopened, { lang: caller.lang, sentence: sayRefusal(caller.lang) })
    },
  )
}
