import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { correctSession, enterSession, enterWeek, replaceSession, withdrawSession } from './enter-session.ts'
import { enterWorked, replaceWorked, withdrawWorked } from './enter-worked.ts'
import { HoursAsked, TypedSession, TypedWeek, TypedWorked } from './hours.shapes.ts'
import { whySaid } from './hours.words.ts'
import { lineShape } from './line-json.shapes.ts'
import { seeBalance, seeHours, seeWorked } from './see-hours.ts'

const tags = ['Coaching']
const aSession = z.object({ id: z.uuid().describe('The session') })
const aWorked = z.object({ id: z.uuid().describe('The worked hours') })

const Entered = z
  .object({
    id: z.uuid(),
    already: z.boolean().describe('True when it came before with the same key'),
    lines: z.array(z.object({ id: z.uuid(), route: z.uuid(), minutes: z.int(), marks: z.array(z.string()) })),
  })
  .meta({ id: 'CoachingSession' })
const WeekResult = z
  .object({
    key: z.uuid(),
    kept: Entered.nullable(),
    refused: z.object({ because: z.string(), sentence: z.string(), field: z.string().nullable() }).nullable(),
    typed: z.looseObject({}).nullable().describe('What was sent, when it was refused'),
  })
  .meta({ id: 'CoachingWeekResult' })
const KeptWorked = z.object({ id: z.uuid(), already: z.boolean(), minutes: z.int().nullable() })
const Balance = z
  .object({
    period: z.uuid(),
    granted: z.int(),
    used: z.int(),
    approved: z.int(),
    submitted: z.int(),
    paid: z.int(),
    left: z.int(),
    worked: z.int(),
    roomNow: z.int().nullable(),
    leftNow: z.int().nullable(),
    roomIfAllWorked: z.int().nullable(),
  })
  .meta({ id: 'CoachingBalance' })
const WorkedRow = z.object({
  id: z.uuid(),
  period: z.uuid(),
  kind: z.enum(['week', 'shift']),
  from: z.iso.date(),
  until: z.iso.date(),
  start: z.int().nullable(),
  end: z.int().nullable(),
  pause: z.int(),
  minutes: z.int(),
})

/** Hours of coaching as they are written down, each in its own right. */
export const hoursApi: ApiPlugin = async (app) => {
  const refusing = (lang: 'nl' | 'en') => ({ lang, sentence: (why: { because: string }) => whySaid(why, lang) })

  app.post(
    '/coaching/sessions',
    {
      schema: {
        operationId: 'enterSession',
        tags,
        summary: 'Enter a time at work, with one person or a group',
        description: 'Of the coach who enters it. The same key comes once, also from two phones.',
        body: TypedSession,
        response: { 201: Entered, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await enterSession(house, caller, request.body), { status: 201, ...refusing(caller.lang) })
    },
  )

  app.post(
    '/coaching/weeks',
    {
      schema: {
        operationId: 'enterWeek',
        tags,
        summary: 'Enter a whole week at once',
        description: 'What is good is kept; each that is not comes back with its reason and what was sent.',
        body: TypedWeek,
        response: { 200: z.object({ results: z.array(WeekResult) }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const week = await enterWeek(house, caller, request.body)
      const denied = week.value.find(({ came }) => !came.done && came.refusal.because === 'no-permit')?.came
      if (denied && !denied.done) return answer(reply, denied)
      const results = week.value.map(({ typed, came }) => ({
        key: typed.key,
        kept: came.done
          ? { ...came.value, lines: came.value.lines.map((line) => ({ ...line, marks: [...line.marks] })) }
          : null,
        refused: came.done
          ? null
          : {
              because: came.refusal.because,
              sentence: whySaid(came.refusal, caller.lang),
              field: 'field' in came.refusal ? came.refusal.field : null,
            },
        typed: came.done ? null : { ...typed },
      }))
      return answer(reply, { done: true as const, value: { results } })
    },
  )

  for (const [method, path, verb, operationId, summary] of [
    ['PUT', '/coaching/sessions/:id', replaceSession, 'replaceSession', 'Put another in its place'],
    ['POST', '/coaching/sessions/:id/correction', correctSession, 'correctSession', 'Correct what was claimed'],
  ] as const)
    app.route({
      method,
      url: path,
      schema: {
        operationId,
        tags,
        summary,
        description: 'Only by who was there. Earlier approvals do not count for what is new.',
        params: aSession,
        body: TypedSession,
        response: { 200: Entered, ...problems(403, 404, 409, 422) },
      },
      handler: async (request, reply) => {
        const { house, caller } = api(request)
        return answer(reply, await verb(house, caller, request.params.id, request.body), refusing(caller.lang))
      },
    })

  app.delete(
    '/coaching/sessions/:id',
    {
      schema: {
        operationId: 'withdrawSession',
        tags,
        summary: 'Take it back',
        description: 'As long as it is in no claim.',
        params: aSession,
        response: { 200: z.object({ id: z.uuid() }), ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await withdrawSession(house, caller, request.params.id), refusing(caller.lang))
    },
  )

  app.get(
    '/coaching/hours',
    {
      schema: {
        operationId: 'listHours',
        tags,
        summary: 'Hours of coaching, as they stand',
        description: 'Of oneself, of a colleague, or of one route. Everybody in the answer is looked at.',
        querystring: HoursAsked,
        response: { 200: z.object({ rows: z.array(lineShape), next: z.null() }), ...problems(400, 403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeHours(house, caller, request.query)
      return answer(reply, seen.done ? { done: true, value: { rows: [...seen.value], next: null } } : seen)
    },
  )

  app.get(
    '/coaching/periods/:id/balance',
    {
      schema: {
        operationId: 'seeBalance',
        tags,
        summary: 'Where the hours of a period stand',
        description: 'In minutes: granted, used, approved, submitted, paid and left.',
        params: z.object({ id: z.uuid().describe('The period') }),
        response: { 200: Balance, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeBalance(house, caller, request.params.id))
    },
  )
}

/** Hours that people worked: the room for coaching grows with them. */
export const workedApi: ApiPlugin = async (app) => {
  const refusing = (lang: 'nl' | 'en') => ({ lang, sentence: (why: { because: string }) => whySaid(why, lang) })

  app.get(
    '/coaching/routes/:id/worked',
    {
      schema: {
        operationId: 'listWorked',
        tags,
        summary: 'Hours that were worked',
        description: 'By week or by shift, in minutes, over both changes of the clock.',
        params: z.object({ id: z.uuid().describe('The route') }),
        querystring: HoursAsked.pick({ from: true, until: true }),
        response: { 200: z.object({ rows: z.array(WorkedRow), next: z.null() }), ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeWorked(house, caller, request.params.id, request.query)
      return answer(reply, seen.done ? { done: true, value: { rows: [...seen.value], next: null } } : seen)
    },
  )

  app.post(
    '/coaching/worked',
    {
      schema: {
        operationId: 'enterWorked',
        tags,
        summary: 'Enter hours that were worked',
        description: 'By week or by shift, as the clock on the wall had it.',
        body: TypedWorked,
        response: { 201: KeptWorked, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await enterWorked(house, caller, request.body), { status: 201, ...refusing(caller.lang) })
    },
  )

  app.put(
    '/coaching/worked/:id',
    {
      schema: {
        operationId: 'replaceWorked',
        tags,
        summary: 'Put other hours in their place',
        description: 'The old ones stay readable. Refused while approved coaching rests on them.',
        params: aWorked,
        body: TypedWorked,
        response: { 200: KeptWorked, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await replaceWorked(house, caller, request.params.id, request.body), refusing(caller.lang))
    },
  )

  app.delete(
    '/coaching/worked/:id',
    {
      schema: {
        operationId: 'withdrawWorked',
        tags,
        summary: 'Take worked hours back',
        description: 'Refused while approved coaching rests on them.',
        params: aWorked,
        response: { 200: z.object({ id: z.uuid() }), ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await withdrawWorked(house, caller, request.params.id), refusing(caller.lang))
    },
  )
}
