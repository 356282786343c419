import { bilingual } from '#platform/words.ts'
import type { Lang } from '#values/public.ts'
import type { Demand } from './demand.ts'
import type { ConditionName } from './judgement.ts'
import type { ShutsOut } from './shuts-out.rules.ts'
import { type Label, type Speech, speechIn } from './speech.rules.ts'
import { timeAndPlaceWords } from './time-and-place.words.ts'

/** What a vacancy asks, and what that costs in people. */
export const shutsOutWords = bilingual({
  voice: 'B1',
  en: {
    title: 'Which demand shuts out most people',
    one: 'shuts out 1 candidate.',
    more: (people: number) => `shuts out ${people} candidates.`,
    onlyThis: (people: number) => `Without this demand nothing is in the way for ${people} of them.`,
    asks: {
      hours: (min: number, max: number) => `Working ${min} to ${max} hours`,
      dayparts: (times: string) => `Working ${times}`,
      'first-start': (at: string) => `Starting at ${at}`,
      start: 'The first day',
      distance: 'The journey to the work',
      conditions: 'What is not arranged at work',
      skills: (names: string) => `Being skilled in ${names}`,
      licences: (names: string) => `Having ${names}`,
      'spoken-dutch': (level: string) => `Speaking Dutch at ${level}`,
      sector: (name: string) => `The sector “${name}”`,
      register: 'An entry in the target group register',
    },
  },
  nl: {
    title: 'Welke eis sluit de meeste mensen uit',
    one: 'sluit 1 kandidaat uit.',
    more: (people) => `sluit ${people} kandidaten uit.`,
    onlyThis: (people) => `Zonder deze eis staat bij ${people} van hen niets in de weg.`,
    asks: {
      hours: (min, max) => `${min} tot ${max} uur werken`,
      dayparts: (times) => `Werken ${times}`,
      'first-start': (at) => `Beginnen om ${at}`,
      start: 'De startdag',
      distance: 'De reis naar het werk',
      conditions: 'Wat op het werk niet geregeld is',
      skills: (names) => `De eis “${names}”`,
      licences: (names) => `De eis “${names}”`,
      'spoken-dutch': (level) => `Nederlands spreken op ${level}`,
      sector: (name) => `De branche “${name}”`,
      register: 'Staan in het doelgroepregister',
    },
  },
})

/** 'Beginnen om 6.30 uur sluit 31 kandidaten uit.', and what dropping it would bring. */
export function sayShutsOut({ condition, people, onlyThis }: ShutsOut, work: Demand, lang: Lang, label: Label): string {
  const t = shutsOutWords[lang]
  const shuts = `${sayAsked(condition, work, lang, speechIn(lang, label))} ${people === 1 ? t.one : t.more(people)}`
  return onlyThis === 0 ? shuts : `${shuts} ${t.onlyThis(onlyThis)}`
}

function sayAsked(condition: ConditionName, work: Demand, lang: Lang, { named, list, clock }: Speech): string {
  const t = shutsOutWords[lang].asks
  const times = timeAndPlaceWords[lang].dayparts.names
  switch (condition) {
    case 'hours':
      return t.hours(work.hours.min, work.hours.max)
    case 'dayparts':
      return t.dayparts(list(work.dayparts.map((time) => times[time])))
    case 'first-start':
      return t['first-start'](clock(work.firstStart ?? 0))
    case 'skills':
      return t.skills(named('skill', work.mandatorySkills))
    case 'licences':
      return t.licences(named('licence', work.licences))
    case 'spoken-dutch':
      return t['spoken-dutch'](work.spokenDutch ?? '')
    case 'sector':
      return t.sector(named('sector', work.sector ? [work.sector] : []))
    default:
      return t[condition]
  }
}
