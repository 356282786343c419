import { bilingual } from '#platform/words.ts'
import type { Lang } from '#values/public.ts'
import type { Demand } from './demand.ts'
import type { DemandChange } from './demand-change.rules.ts'
import { type Label, type Speech, speechIn } from './speech.rules.ts'
import { timeAndPlaceWords } from './time-and-place.words.ts'
import type { Bringing } from './would-bring.rules.ts'

/** A vacancy that asks one thing a little differently, and how many more people could do it. */
export const demandChangeWords = bilingual({
  voice: 'B1',
  en: {
    one: (what: string) => `${what}: 1 more candidate.`,
    more: (what: string, people: number) => `${what}: ${people} more candidates.`,
    'hours-from': (to: number, from: number) => `With at least ${to} instead of ${from} hours`,
    'hours-to': (to: number, from: number) => `With up to ${to} instead of ${from} hours`,
    'build-up': 'Where building up hours is possible',
    'first-start': (to: string, from: string) => `Starting at ${to} instead of ${from}`,
    'start-until': (to: string) => `With a first day until ${to}`,
    'speak-less': (to: string, from: string) => `With spoken Dutch at ${to} instead of ${from}`,
    'without-daypart': (time: string) => `Without working ${time}`,
    without: (name: string) => `Without asking for ${name}`,
    condition: (name: string) => `With ${name} arranged at work`,
    further: (km: number) => `With travel help for ${km} km more`,
    transport: { bike: 'With a bicycle on loan', ebike: 'With an e-bike on loan', moped: 'With a moped on loan' },
    'open-to-all': 'Also for who is not in the target group register',
  },
  nl: {
    one: (what) => `${what}: 1 kandidaat erbij.`,
    more: (what, people) => `${what}: ${people} kandidaten erbij.`,
    'hours-from': (to, from) => `Met minstens ${to} in plaats van ${from} uur`,
    'hours-to': (to, from) => `Met hoogstens ${to} in plaats van ${from} uur`,
    'build-up': 'Als opbouwen van uren kan',
    'first-start': (to, from) => `Beginnen om ${to} in plaats van ${from}`,
    'start-until': (to) => `Met een startdag tot en met ${to}`,
    'speak-less': (to, from) => `Met Nederlands spreken op ${to} in plaats van ${from}`,
    'without-daypart': (time) => `Zonder ${time} werken`,
    without: (name) => `Zonder de eis “${name}”`,
    condition: (name) => `Met op het werk geregeld “${name}”`,
    further: (km) => `Met hulp bij ${km} km verder reizen`,
    transport: { bike: 'Met een fiets te leen', ebike: 'Met een e-fiets te leen', moped: 'Met een brommer te leen' },
    'open-to-all': 'Ook voor wie niet in het doelgroepregister staat',
  },
})

/** 'Beginnen om 7.30 uur in plaats van 7.00 uur: 12 kandidaten erbij.' */
export function sayBringing({ change, opens }: Bringing, work: Demand, lang: Lang, label: Label): string {
  const t = demandChangeWords[lang]
  const what = sayDemandChange(change, work, lang, label)
  return opens === 1 ? t.one(what) : t.more(what, opens)
}

export const sayDemandChange = (change: DemandChange, work: Demand, lang: Lang, label: Label): string =>
  say(change, work, lang, speechIn(lang, label))

function say(change: DemandChange, work: Demand, lang: Lang, { named, clock, day }: Speech): string {
  const t = demandChangeWords[lang]
  switch (change.kind) {
    case 'hours-from':
      return t['hours-from'](change.hours, work.hours.min)
    case 'hours-to':
      return t['hours-to'](change.hours, work.hours.max)
    case 'first-start':
      return t['first-start'](clock(change.at), clock(work.firstStart ?? 0))
    case 'start-until':
      return t['start-until'](day(change.day))
    case 'speak-less':
      return t['speak-less'](change.level, work.spokenDutch ?? '')
    case 'without-daypart':
      return t['without-daypart'](timeAndPlaceWords[lang].dayparts.names[change.daypart])
    case 'without-skill':
      return t.without(named('skill', [change.skill]))
    case 'without-licence':
      return t.without(named('licence', [change.licence]))
    case 'condition':
      return t.condition(named('condition', [change.condition]))
    case 'further':
      return t.further(change.km)
    case 'transport':
      return t.transport[change.transport]
    case 'build-up':
    case 'open-to-all':
      return t[change.kind]
  }
}
