import { z } from 'zod'
import { type ApiPlugin, answer, answerCalendar, api, calendarFileAnswer, problems } from '#platform/public.ts'
import { calendarWords, firstDayOf } from '../introductions/calendar.words.ts'
import { seeFirstDay, seeOwnFirstDay } from './first-day.ts'

const params = z.object({ id: z.uuid().describe('The placement') })

/** The first day of work for a calendar. */
export const firstDayApi: ApiPlugin = async (app) => {
  app.get(
    '/placements/:id/calendar',
    {
      schema: {
        operationId: 'getFirstDayCalendar',
        tags: ['Trajectories'],
        summary: 'The first day of work for a calendar',
        description: 'A whole day, without the name of the person.',
        params,
        response: { 200: calendarFileAnswer, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { lang } = caller
      const seen = await seeFirstDay(house, caller, request.params.id)
      if (!seen.done) return answer(reply, seen)
      const file = firstDayOf(house.config, seen.value, 'colleague', lang, house.clock.now())
      return answerCalendar(reply, calendarWords[lang].file, file)
    },
  )

  app.get(
    '/my/work/:id/calendar',
    {
      schema: {
        operationId: 'getOwnFirstDayCalendar',
        tags: ['Trajectories'],
        summary: 'My first day of work for a calendar',
        description: 'A whole day. Work that is not certain yet has none.',
        params,
        response: { 200: calendarFileAnswer, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { lang } = caller
      const seen = await seeOwnFirstDay(house, caller, request.params.id)
      if (!seen.done) return answer(reply, seen)
      const file = firstDayOf(house.config, seen.value, 'person', lang, house.clock.now())
      return answerCalendar(reply, calendarWords[lang].file, file)
    },
  )
}
