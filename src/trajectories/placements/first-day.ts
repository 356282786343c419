import { type Appointment, type Caller, calendarFile, type House } from '#platform/public.ts'
import { done, instantOf, type Lang, notFound } from '#values/public.ts'
import { calendarWords } from '../introductions/calendar.words.ts'
import { organiserOf, uidOf } from '../introductions/calendar-of.ts'
import { seeOwnWork } from './see-own-work.ts'
import { seePlacement } from './see-placement.ts'

/** The first day of work as a whole day in a calendar, for a colleague: without her name. */
export async function firstDayFile(house: House, caller: Caller, id: string, lang: Lang) {
  const seen = await seePlacement(house, caller, id)
  if (!seen.done) return seen
  const { from, at, vacancy, since, phase } = seen.value
  const title = calendarWords[lang].firstDay.colleague({ title: vacancy ?? '', employer: at })
  const url = `${house.config.baseUrl}/placements/${id}`
  return done(fileOf(house, { id, from, since, title, url, calledOff: phase === 'withdrawn' }))
}

/** For herself. Work that is not certain yet has no first day. */
export async function ownFirstDayFile(house: House, caller: Caller, id: string, lang: Lang) {
  const seen = await seeOwnWork(house, caller)
  if (!seen.done) return seen
  const work = seen.value.find((one) => one.id === id)
  if (!work || work.phase === 'requested' || work.phase === 'refused') return notFound()
  const title = calendarWords[lang].firstDay.person({ title: '', employer: work.at })
  return done(fileOf(house, { id, from: work.from, since: work.since, title, url: null, calledOff: false }))
}

interface FirstDay extends Pick<Appointment, 'title' | 'url' | 'calledOff'> {
  readonly id: string
  readonly from: Appointment['day']
  readonly since: Appointment['day']
}

/** A calendar takes a later file over by its number: the day on which it came to stand as it does, and once more when it is off. */
const fileOf = (house: House, { id, from, since, title, url, calledOff }: FirstDay): string =>
  calendarFile(
    {
      uid: uidOf(house, `first-day-${id}`),
      sequence: Number(since.replaceAll('-', '').slice(2)) + (calledOff ? 1 : 0),
      changedAt: instantOf(Date.parse(house.clock.now())),
      ...{ title, url, calledOff, day: from, time: null, minutes: 0, text: null, place: null },
    },
    { method: 'PUBLISH', organiser: organiserOf(house) },
  )
