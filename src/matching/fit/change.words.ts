import { bilingual } from '#platform/words.ts'
import type { Lang } from '#values/public.ts'
import type { Change } from './change.rules.ts'
import { type Label, type Speech, speechIn } from './speech.rules.ts'
import { timeAndPlaceWords } from './time-and-place.words.ts'
import type { Opening } from './would-open.rules.ts'

/** The one change that would open more work; a job may still have something to ask. */
export const changeWords = bilingual({
  voice: 'B1',
  en: {
    one: (what: string) => `${what} 1 more job comes within reach.`,
    more: (what: string, count: number) => `${what} ${count} more jobs come within reach.`,
    licence: (name: string) => `With ${name},`,
    skill: (name: string) => `After learning ${name},`,
    condition: (name: string) => `With ${name} arranged at work,`,
    further: (km: number) => `With ${km} km more to travel,`,
    transport: { bike: 'With a bicycle,', ebike: 'With an e-bike,', moped: 'With a moped,' },
    'more-hours': (hours: number) => `With ${hours} hours a week more,`,
    'fewer-hours': (hours: number) => `With ${hours} hours a week less,`,
    'build-up': 'Where building up hours is possible,',
    daypart: (time: string) => `When working ${time} is possible,`,
    speak: (level: string) => `When speaking Dutch at ${level},`,
  },
  nl: {
    one: (what) => `${what} komt er 1 baan bij.`,
    more: (what, count) => `${what} komen er ${count} banen bij.`,
    licence: (name) => `Met ${name}`,
    skill: (name) => `Na het leren van “${name}”`,
    condition: (name) => `Met op het werk geregeld “${name}”`,
    further: (km) => `Bij ${km} km verder reizen`,
    transport: { bike: 'Met een fiets', ebike: 'Met een e-fiets', moped: 'Met een brommer' },
    'more-hours': (hours) => `Met ${hours} uur per week meer`,
    'fewer-hours': (hours) => `Met ${hours} uur per week minder`,
    'build-up': 'Als opbouwen van uren kan,',
    daypart: (time) => `Als ${time} werken lukt,`,
    speak: (level) => `Met Nederlands spreken op ${level}`,
  },
})

type ChangeWords = (typeof changeWords)['en']

export function sayOpening({ change, opens }: Opening, lang: Lang, label: Label): string {
  const t = changeWords[lang]
  const what = say(change, t, lang, speechIn(lang, label))
  return opens === 1 ? t.one(what) : t.more(what, opens)
}

/** The change alone, as the name of a row. */
export const sayChange = (change: Change, lang: Lang, label: Label): string =>
  say(change, changeWords[lang], lang, speechIn(lang, label)).replace(/,$/, '')

function say(change: Change, t: ChangeWords, lang: Lang, { named }: Speech): string {
  switch (change.kind) {
    case 'licence':
      return t.licence(named('licence', [change.licence]))
    case 'skill':
      return t.skill(named('skill', [change.skill]))
    case 'condition':
      return t.condition(named('condition', [change.condition]))
    case 'further':
      return t.further(change.km)
    case 'transport':
      return t.transport[change.transport]
    case 'more-hours':
    case 'fewer-hours':
      return t[change.kind](change.hours)
    case 'build-up':
      return t['build-up']
    case 'daypart':
      return t.daypart(timeAndPlaceWords[lang].dayparts.names[change.daypart])
    case 'speak':
      return t.speak(change.level)
  }
}
