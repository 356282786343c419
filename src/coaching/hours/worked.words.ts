import { bilingual } from '#platform/words.ts'
import {
  type ClockTime,
  type Day,
  formatMinutes,
  type Lang,
  minutes,
  spokenClockTime,
  spokenDay,
} from '#values/public.ts'
import type { Worked } from './worked.store.ts'

/** What the people whom somebody coaches worked themselves. */
export const workedWords = bilingual({
  voice: 'B1',
  en: {
    title: 'Worked by the people you coach',
    lead: 'Who works, earns room for coaching where the grant says so.',
    byWeek: 'Enter a week',
    byShift: 'Enter a shift',
    person: 'Who worked',
    choose: 'Choose somebody',
    from: 'First day',
    until: 'Last day',
    hours: 'Hours in all',
    hoursHint: '24, 24:30 or 7.5',
    day: 'Day on which it began',
    start: 'Worked from',
    end: 'Until',
    endHint: 'Earlier than it began is the next morning.',
    pause: 'Break',
    pauseHint: '0:30 or 30',
    keep: 'Save worked hours',
    saved: 'The worked hours are saved',
    takeOut: 'Take out',
    out: 'The worked hours were taken out',
    who: 'Choose who worked.',
    unreadable: 'Use fewer letters here.',
    none: 'Nothing was entered for this week yet.',
    when: 'When',
    count: 'Worked',
    to: 'to',
    broken: (pause: string) => `less a break of ${pause}`,
    changed: (by: number) =>
      by < 0 ? 'The clock went forward: one hour less.' : 'The clock went back: one hour more.',
  },
  nl: {
    title: 'Gewerkt door wie je begeleidt',
    lead: 'Wie werkt, verdient ruimte voor coaching als dat zo is toegekend.',
    byWeek: 'Vul een week in',
    byShift: 'Vul een dienst in',
    person: 'Wie werkte',
    choose: 'Kies iemand',
    from: 'Eerste dag',
    until: 'Laatste dag',
    hours: 'Uren bij elkaar',
    hoursHint: '24, 24:30 of 7,5',
    day: 'Dag waarop de dienst begon',
    start: 'Gewerkt van',
    end: 'Tot',
    endHint: 'Vroeger dan het begin is de volgende ochtend.',
    pause: 'Pauze',
    pauseHint: '0:30 of 30',
    keep: 'Bewaar gewerkte uren',
    saved: 'De gewerkte uren zijn bewaard',
    takeOut: 'Haal weg',
    out: 'De gewerkte uren zijn weggehaald',
    who: 'Kies wie er werkte.',
    unreadable: 'Gebruik hier minder letters.',
    none: 'Voor deze week is nog niets ingevuld.',
    when: 'Wanneer',
    count: 'Gewerkt',
    to: 'tot',
    broken: (pause) => `min ${pause} pauze`,
    changed: (by) => (by < 0 ? 'De klok ging vooruit: een uur minder.' : 'De klok ging terug: een uur meer.'),
  },
})

const wholeDay = 24 * 60
const h = (count: number) => formatMinutes(minutes(count))

/** One entry as one reads it; a shift says why it has an hour more or less than its two times. */
export function shownWorked(one: Worked & { readonly name: string }, lang: Lang, than: Day) {
  const t = workedWords[lang]
  const day = (of: Day) => spokenDay(of, lang, { weekday: true, year: 'when-other', than })
  const at = (time: number) => spokenClockTime(time as ClockTime, lang)
  const shown = { id: one.id as string, name: one.name, hours: h(one.minutes) }
  if (one.start === null || one.end === null)
    return { ...shown, when: `${day(one.from)} – ${day(one.until)}`, notes: [] }
  const byClock = (one.end - one.start + wholeDay) % wholeDay || wholeDay
  const changed = one.minutes + one.pause - byClock
  const notes = [...(one.pause > 0 ? [t.broken(h(one.pause))] : []), ...(changed === 0 ? [] : [t.changed(changed)])]
  return { ...shown, when: `${day(one.from)}, ${at(one.start)} ${t.to} ${at(one.end)}`, notes }
}

export type ShownWorked = ReturnType<typeof shownWorked>
