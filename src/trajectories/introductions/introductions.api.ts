import { z } from 'zod'
import { type ApiPlugin, answer, answerCalendar, api, calendarFileAnswer, problems } from '#platform/public.ts'
import { fieldClockTime, type Id } from '#values/public.ts'
import { calendarOf, calendarWords } from './calendar.words.ts'
import { CallOff, IntroductionsAsked, MoveIntroduction, PlanIntroduction, WriteOutcome } from './introduction.shapes.ts'
import { outcomes, phases, ways } from './introduction.ts'
import type { IntroductionView } from './introduction-view.ts'
import { callOffIntroduction, moveIntroduction, planIntroduction, takeBackIntroduction } from './plan-introduction.ts'
import { seeIntroduction, seeIntroductions, seeIntroductionToKeep } from './see-introductions.ts'
import { writeOutcome } from './write-outcome.ts'

const tags = ['Trajectories']
const params = z.object({ id: z.uuid().describe('The introduction') })

const Introduction = z
  .object({
    id: z.uuid(),
    phase: z.enum(phases),
    proposal: z.uuid(),
    vacancy: z.object({ id: z.uuid(), title: z.string(), employer: z.string() }),
    dossier: z.uuid(),
    name: z.string(),
    day: z.iso.date(),
    time: z.string().describe('On the clock in the Netherlands: 10:30'),
    minutes: z.int(),
    way: z.enum(ways),
    place: z.string().nullable(),
    companion: z.uuid().nullable(),
    companionName: z.string().nullable(),
    bring: z.string().nullable(),
    because: z.string().nullable().describe('Why it was moved or called off, from a closed list'),
    sequence: z.int().describe('How often it was changed'),
    outcome: z.enum(outcomes).nullable(),
    outcomeReason: z.string().nullable(),
    takeBackUntil: z.iso.datetime().nullable(),
    steps: z.array(z.string()).describe('What can be done now'),
  })
  .meta({ id: 'Introduction' })

const Changed = z.object({ id: z.uuid(), leavesAt: z.iso.datetime() }).meta({ id: 'IntroductionChanged' })

const toAnswer = ({ steps, time, ...one }: IntroductionView) => ({
  ...one,
  time: fieldClockTime(time),
  steps: [...steps],
})

/** The person and the employer who said yes meet: planned, moved, called off, and how it went. */
export const introductionsApi: ApiPlugin = async (app) => {
  app.get(
    '/introductions',
    {
      schema: {
        operationId: 'listIntroductions',
        tags,
        summary: 'Introductions in reach',
        description: 'What comes first, first; at most 200. A look is recorded for everybody in the answer.',
        querystring: IntroductionsAsked,
        response: { 200: z.object({ rows: z.array(Introduction), next: z.null() }), ...problems(400, 403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const found = await seeIntroductions(house, caller, request.query)
      return answer(reply, found.done ? { done: true, value: { rows: found.value.map(toAnswer), next: null } } : found)
    },
  )

  app.post(
    '/proposals/:id/introductions',
    {
      schema: {
        operationId: 'planIntroduction',
        tags,
        summary: 'Plan an introduction',
        description: 'After the yes of the employer. Nobody outside knows of it for ten seconds.',
        params: z.object({ id: z.uuid().describe('The proposal') }),
        body: PlanIntroduction,
        response: { 201: Changed, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const planned = await planIntroduction(house, caller, request.params.id as Id<'Proposal'>, request.body)
      return answer(reply, planned, { status: 201 })
    },
  )

  app.get(
    '/introductions/:id',
    {
      schema: {
        operationId: 'getIntroduction',
        tags,
        summary: 'One introduction',
        description: 'When and where, who goes along, how it went, and what can be done now.',
        params,
        response: { 200: Introduction, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const found = await seeIntroduction(house, caller, request.params.id)
      return answer(reply, found.done ? { done: true, value: toAnswer(found.value) } : found)
    },
  )

  app.get(
    '/introductions/:id/calendar',
    {
      schema: {
        operationId: 'getIntroductionCalendar',
        tags,
        summary: 'One introduction for a calendar',
        description: 'Without the name of the person. The same appointment after a change: a calendar takes it over.',
        params,
        response: { 200: calendarFileAnswer, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { lang } = caller
      const seen = await seeIntroductionToKeep(house, caller, request.params.id)
      if (!seen.done) return answer(reply, seen)
      const file = calendarOf(house.config, seen.value, 'colleague', lang)
      return answerCalendar(reply, calendarWords[lang].file, file)
    },
  )
}

/** What changes one that is planned. */
export const introductionStepsApi: ApiPlugin = async (app) => {
  app.put(
    '/introductions/:id',
    {
      schema: {
        operationId: 'moveIntroduction',
        tags,
        summary: 'Move an introduction',
        description: 'Another moment, place or colleague. Refused when a colleague changed it since it was read.',
        params,
        body: MoveIntroduction,
        response: { 200: Changed, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await moveIntroduction(house, caller, request.params.id, request.body))
    },
  )

  app.post(
    '/introductions/:id/calling-off',
    {
      schema: {
        operationId: 'callOffIntroduction',
        tags,
        summary: 'Call an introduction off',
        description: 'Whoever was told of it is told that it does not go on.',
        params,
        body: CallOff,
        response: { 200: Changed, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await callOffIntroduction(house, caller, request.params.id, request.body))
    },
  )

  app.post(
    '/introductions/:id/withdrawal',
    {
      schema: {
        operationId: 'takeBackIntroduction',
        tags,
        summary: 'Take the last change back',
        description: 'Within its ten seconds: what stood before stands again.',
        params,
        response: { 200: z.object({ id: z.uuid(), phase: z.enum(phases) }), ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await takeBackIntroduction(house, caller, request.params.id))
    },
  )

  app.post(
    '/introductions/:id/outcome',
    {
      schema: {
        operationId: 'writeIntroductionOutcome',
        tags,
        summary: 'Write down how an introduction went',
        description: 'On its day or later. A no has a reason from a closed list, and ends the proposal.',
        params,
        body: WriteOutcome,
        response: { 200: z.object({ id: z.uuid(), outcome: z.enum(outcomes) }), ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await writeOutcome(house, caller, request.params.id, request.body))
    },
  )
}
