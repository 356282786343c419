import type { LoaderFunctionArgs } from 'react-router'
import { calendarAnswer } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { openVisitOf } from '#platform/web/visit.ts'
import { calendarOf, calendarWords } from '#trajectories/introductions/calendar.words.ts'
import { seeGuestIntroduction } from '#trajectories/introductions/guest-introduction.ts'
import { guestFor } from '#trajectories/proposals/guest-for.ts'

/** For the calendar of the employer who holds the link: no name of her stands in it. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const visit = openVisitOf(context)
  const { house, lang } = visit
  const one = need(await seeGuestIntroduction(house, await guestFor(visit), params.token ?? ''))
  return calendarAnswer(calendarWords[lang].file, calendarOf(house.config, one, 'employer', lang))
}
