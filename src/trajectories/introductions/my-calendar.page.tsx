import type { LoaderFunctionArgs } from 'react-router'
import { calendarAnswer } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { calendarOf, calendarWords } from '#trajectories/introductions/calendar.words.ts'
import { seeOwnIntroduction } from '#trajectories/introductions/own-introductions.ts'
import { readId } from '#values/public.ts'

/** For her own calendar: no page of its own. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const one = need(await seeOwnIntroduction(house, caller, need(readId<'Introduction'>(params.id ?? ''))))
  return calendarAnswer(calendarWords[lang].file, calendarOf(house.config, { ...one, plan: one }, 'person', lang))
}
