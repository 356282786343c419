import { z } from 'zod'
import { type ApiPlugin, answer, answerCalendar, api, calendarFileAnswer, problems } from '#platform/public.ts'
import { fieldClockTime, type Id } from '#values/public.ts'
import { calendarOf, calendarWords } from './calendar.words.ts'
import { ways } from './introduction.ts'
import { type OwnIntroduction, seeOwnIntroduction, seeOwnIntroductions } from './own-introductions.ts'

const tags = ['Trajectories']

const Own = z
  .object({
    id: z.uuid(),
    employer: z.string(),
    title: z.string(),
    day: z.iso.date(),
    time: z.string(),
    minutes: z.int(),
    way: z.enum(ways),
    place: z.string().nullable(),
    companionName: z.string().nullable(),
    bring: z.string().nullable(),
    calledOff: z.boolean(),
  })
  .meta({ id: 'OwnIntroduction' })

const toAnswer = ({ time, ...one }: OwnIntroduction) => ({ ...one, time: fieldClockTime(time) })

/** For the person herself: whom she meets, when and where. */
export const ownIntroductionsApi: ApiPlugin = async (app) => {
  app.get(
    '/my/introductions',
    {
      schema: {
        operationId: 'listOwnIntroductions',
        tags,
        summary: 'Whom I meet',
        description: 'From today on, also what does not go on. What can still be taken back is not here yet.',
        response: { 200: z.object({ rows: z.array(Own), next: z.null() }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const found = await seeOwnIntroductions(house, caller)
      return answer(reply, found.done ? { done: true, value: { rows: found.value.map(toAnswer), next: null } } : found)
    },
  )

  app.get(
    '/my/introductions/:id/calendar',
    {
      schema: {
        operationId: 'getOwnIntroductionCalendar',
        tags,
        summary: 'An appointment of mine for a calendar',
        description: 'The same appointment after a change: a calendar takes it over.',
        params: z.object({ id: z.uuid().describe('The introduction') }),
        response: { 200: calendarFileAnswer, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { lang } = caller
      const seen = await seeOwnIntroduction(house, caller, request.params.id as Id<'Introduction'>)
      if (!seen.done) return answer(reply, seen)
      const file = calendarOf(house.config, { ...seen.value, plan: seen.value }, 'person', lang)
      return answerCalendar(reply, calendarWords[lang].file, file)
    },
  )
}
