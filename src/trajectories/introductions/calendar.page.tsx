import type { LoaderFunctionArgs } from 'react-router'
import { calendarAnswer } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { calendarWords } from '#trajectories/introductions/calendar.words.ts'
import { introductionFile } from '#trajectories/introductions/calendar-file.ts'

/** For the calendar of who goes along: no page of its own. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const text = need(await introductionFile(house, caller, params.id ?? '', lang))
  return calendarAnswer(calendarWords[lang].file, text)
}
