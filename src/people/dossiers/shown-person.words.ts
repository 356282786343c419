import { bilingual } from '#platform/words.ts'
import { type Day, daysBetween, type Lang, spokenDay } from '#values/public.ts'
import { occupationOf } from '#vocabulary/public.ts'
import { stageWords } from '../stage.words.ts'
import type { Availability } from './availability.rules.ts'
import { filterWords } from './filters.words.ts'
import type { PersonInList } from './see-people.ts'

export const shownWords = bilingual({
  voice: 'B1',
  en: {
    today: 'today',
    yesterday: 'yesterday',
    daysAgo: (days: number) => `${days}\u00a0days\u00a0ago`,
    never: 'Not yet',
    works: 'Works',
    hours: (min: number, max: number) => (min === max ? `${max}` : `${min}–${max}`),
  },
  nl: {
    today: 'vandaag',
    yesterday: 'gisteren',
    daysAgo: (days) => `${days}\u00a0dagen\u00a0geleden`,
    never: 'Nog niet',
    works: 'Werkt',
    hours: (min, max) => (min === max ? `${max}` : `${min}–${max}`),
  },
})

/** One row as it stands on the screen. */
export function shownPerson(person: PersonInList, lang: Lang, today: Day) {
  const t = shownWords[lang]
  return {
    id: person.id,
    name: person.name,
    town: person.town,
    work: workOf(person, lang),
    hours: person.hoursMax === null ? null : t.hours(person.hoursMin ?? person.hoursMax, person.hoursMax),
    available:
      person.stage === 'stopped'
        ? stageWords[lang].stage.stopped
        : (availableText(person.available, person.availableFrom, lang, today)?.replaceAll(' ', '\u00a0') ?? null),
    stage: person.stage,
    toConfirm: person.available === 'to-confirm',
    confirmed: person.confirmedOn ? sinceText(person.confirmedOn, lang, today) : t.never,
    since: sinceText(person.stageSince, lang, today),
    lead: person.lead,
    holder: person.holder,
    register: filterWords[lang].register[registerOf(person)],
  }
}

const registerOf = ({ registered }: PersonInList) => (registered === null ? 'not-known' : registered ? 'yes' : 'no')

/** The first wish, and how many more; what a file said when we know no such work. */
function workOf({ occupations, occupationAsGiven }: PersonInList, lang: Lang): string | null {
  const [first, ...more] = occupations.map((id) => occupationOf(id)?.[lang] ?? id)
  if (!first) return occupationAsGiven
  return more.length ? `${first} +${more.length}` : first
}

/** From which day, as one says it; whether that is still so stands in the step beside it. */
export function availableText(available: Availability, from: Day | null, lang: Lang, today: Day): string | null {
  if (available === 'not-asked') return shownWords[lang].works
  if (from === null) return null
  return from <= today ? stageWords[lang].available.now : spokenDay(from, lang, { year: 'when-other', than: today })
}

/** 'today', 'yesterday', '12 days ago'. */
export function sinceText(on: Day, lang: Lang, today: Day): string {
  const t = shownWords[lang]
  const days = daysBetween(on, today)
  if (days <= 0) return t.today
  return days === 1 ? t.yesterday : t.daysAgo(days)
}
