import { type Caller, calendarFile, type House } from '#platform/public.ts'
import { done, type Id, type Lang, type Outcome } from '#values/public.ts'
import { appointmentOf, organiserOf, type Reader, type ToCalendar } from './calendar-of.ts'
import { seeGuestIntroduction } from './guest-introduction.ts'
import { seeOwnIntroduction } from './own-introductions.ts'
import { seeIntroduction } from './see-introductions.ts'

/** A file to keep: a later one of the same appointment changes it. */
export const fileFor = (house: House, one: ToCalendar, reader: Reader, lang: Lang): string =>
  calendarFile(appointmentOf(house, one, reader, lang), { method: 'PUBLISH', organiser: organiserOf(house) })

/** For who goes along. */
export async function introductionFile(house: House, caller: Caller, id: string, lang: Lang) {
  return fileOf(house, await seeIntroduction(house, caller, id), 'colleague', lang, ({ vacancy, phase, ...one }) => ({
    ...one,
    ...vacancy,
    id: one.id,
    plan: one,
    calledOff: phase === 'called-off',
  }))
}

/** For herself. */
export async function ownIntroductionFile(house: House, caller: Caller, id: Id<'Introduction'>, lang: Lang) {
  return fileOf(house, await seeOwnIntroduction(house, caller, id), 'person', lang, (one) => ({ ...one, plan: one }))
}

/** For the employer who holds the link to the card. */
export async function guestIntroductionFile(house: House, guest: Caller, token: string, lang: Lang) {
  return fileOf(house, await seeGuestIntroduction(house, guest, token), 'employer', lang, (one) => one)
}

function fileOf<V>(
  house: House,
  seen: Outcome<V>,
  reader: Reader,
  lang: Lang,
  toCalendar: (seen: V) => ToCalendar,
): Outcome<string> {
  return seen.done ? done(fileFor(house, toCalendar(seen.value), reader, lang)) : seen
}
