import type { LoaderFunctionArgs } from 'react-router'
import { calendarAnswer } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { calendarOf, calendarWords } from '#trajectories/introductions/calendar.words.ts'
import { seeIntroductionToKeep } from '#trajectories/introductions/see-introductions.ts'

/** For the calendar of who goes along: no page of its own. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const one = need(await seeIntroductionToKeep(house, caller, params.id ?? ''))
  return calendarAnswer(calendarWords[lang].file, calendarOf(house.config, one, 'colleague', lang))
}
