import type { LoaderFunctionArgs } from 'react-router'
import { calendarAnswer } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { openVisitOf } from '#platform/web/visit.ts'
import { calendarWords } from '#trajectories/introductions/calendar.words.ts'
import { guestIntroductionFile } from '#trajectories/introductions/calendar-file.ts'
import { guestFor } from '#trajectories/proposals/guest-for.ts'

/** For the calendar of the employer who holds the link: no name of her stands in it. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const visit = openVisitOf(context)
  const { house, lang } = visit
  const text = need(await guestIntroductionFile(house, await guestFor(visit), params.token ?? '', lang))
  return calendarAnswer(calendarWords[lang].file, text)
}
