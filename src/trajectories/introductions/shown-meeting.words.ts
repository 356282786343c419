import { type Lang, spokenClockTime, spokenDay } from '#values/public.ts'
import type { ToCalendar } from './calendar-of.ts'

/** What stands on the card of an employer: plain texts, and nothing of her. */
export const shownMeeting = ({ plan, calledOff, companionName }: ToCalendar, lang: Lang) => ({
  calledOff,
  when: `${spokenDay(plan.day, lang, { weekday: true })}, ${spokenClockTime(plan.time, lang)}`,
  place: plan.place,
  companion: companionName,
})
