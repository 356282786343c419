import type { LoaderFunctionArgs } from 'react-router'
import { calendarAnswer } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { calendarWords } from '#trajectories/introductions/calendar.words.ts'
import { ownFirstDayFile } from '#trajectories/placements/first-day.ts'

/** Her first day of work for her own calendar: no page of its own. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  return calendarAnswer(calendarWords[lang].file, need(await ownFirstDayFile(house, caller, params.id ?? '', lang)))
}
