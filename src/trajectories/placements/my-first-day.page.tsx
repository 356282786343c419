import type { LoaderFunctionArgs } from 'react-router'
import { calendarAnswer } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { calendarWords, firstDayOf } from '#trajectories/introductions/calendar.words.ts'
import { seeOwnFirstDay } from '#trajectories/placements/first-day.ts'

/** Her first day of work for her own calendar: no page of its own. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const one = need(await seeOwnFirstDay(house, caller, params.id ?? ''))
  return calendarAnswer(calendarWords[lang].file, firstDayOf(house.config, one, 'person', lang, house.clock.now()))
}
