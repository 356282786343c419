import { bilingual } from '#platform/words.ts'
import type { Condition } from './judgement.ts'
import type { Speech } from './speech.rules.ts'

type Said<Name extends Condition['name']> = Extract<Condition, { name: Name }>
export type TimeAndPlace = Said<'hours' | 'dayparts' | 'first-start' | 'start' | 'distance'>

/** When and where, said of somebody whose name stands above: so without he, she or a name. */
export const timeAndPlaceWords = bilingual({
  voice: 'B1',
  en: {
    hours: {
      fits: (min: number, max: number) => `Wants ${min} to ${max} hours a week`,
      fitsExactly: (hours: number) => `Wants ${hours} hours a week`,
      buildsUp: (from: number) => `Starts with ${from} hours and builds up. That is possible here.`,
      tooFew: (max: number, min: number) => `Wants at most ${max} hours. The job asks at least ${min} hours.`,
      tooMany: (min: number, max: number) => `Wants at least ${min} hours. The job has at most ${max} hours.`,
      noBuildUp: (from: number) => `Wants to start with ${from} hours. Building up is not possible here.`,
      howMany: 'Not known: how many hours a week?',
      mayBuildUp: (from: number) => `Not known: is starting with ${from} hours possible here?`,
    },
    dayparts: {
      free: 'The job asks for no fixed times of day',
      fits: (times: string) => `Can work ${times}`,
      missing: (times: string) => `Cannot work ${times}. The job asks for it.`,
      open: (times: string) => `Not known: is working ${times} possible?`,
      names: {
        early: 'early',
        day: 'in the daytime',
        evening: 'in the evening',
        night: 'at night',
        weekend: 'at weekends',
      },
    },
    'first-start': {
      fits: (at: string) => `Can start at ${at}`,
      anyTime: 'Can start at any time',
      tooEarly: (can: string, starts: string) => `Can start from ${can}. The work starts at ${starts}.`,
      canStart: (at: string) => `Not known: is starting at ${at} possible?`,
      fromWhen: 'Not known: from what time is starting possible?',
      whenStarts: 'Not known: at what time does the work start?',
    },
    start: {
      fits: (day: string) => `Available from ${day}`,
      tooLate: (day: string) => `Can start from ${day}. That is too late for this job.`,
      fromWhen: 'Not known: available from which day?',
      notConfirmed: 'Not known: is the day of availability still right?',
      whichDay: (day: string) => `Available from ${day}. Not known: when does the job start?`,
    },
    distance: {
      fits: (km: number, by: string) => `${km} km ${by}`,
      fitsRoughly: (km: number, by: string) => `About ${km} km ${by}`,
      sameTown: (by: string) => `In the same town, ${by}`,
      tooFar: (km: number, by: string) => `The work is ${km} km too far ${by}`,
      tooEarly: (starts: string, bus: string) => `The work starts at ${starts}. The first bus comes at ${bus}.`,
      noStation: 'There is no station for the train',
      noMeans: 'There is no means of transport to the work',
      howFar: (km: number, by: string) => `Not known: is ${km} km ${by} possible?`,
      howEarly: 'Not known: is there a bus when the work starts?',
      whichStation: 'Not known: is there a station at both ends?',
      whichMeans: 'Not known: which means of transport is there?',
      whichHome: 'Not known: the place of residence',
      whichWorkplace: 'Not known: where is the work?',
      by: {
        walk: 'on foot',
        bike: 'by bicycle',
        ebike: 'by electric bicycle',
        moped: 'by moped',
        car: 'by car',
        bus: 'by bus',
        train: 'by train',
      },
    },
  },
  nl: {
    hours: {
      fits: (min, max) => `Wil ${min} tot ${max} uur per week`,
      fitsExactly: (hours) => `Wil ${hours} uur per week`,
      buildsUp: (from) => `Begint met ${from} uur en bouwt op. Dat kan hier.`,
      tooFew: (max, min) => `Wil hoogstens ${max} uur. De baan vraagt minstens ${min} uur.`,
      tooMany: (min, max) => `Wil minstens ${min} uur. De baan heeft hoogstens ${max} uur.`,
      noBuildUp: (from) => `Wil met ${from} uur beginnen. Opbouwen kan hier niet.`,
      howMany: 'Niet bekend: hoeveel uur per week?',
      mayBuildUp: (from) => `Niet bekend: kan beginnen met ${from} uur hier?`,
    },
    dayparts: {
      free: 'De baan vraagt geen vaste tijden',
      fits: (times) => `Kan ${times} werken`,
      missing: (times) => `Kan niet ${times} werken. De baan vraagt dat wel.`,
      open: (times) => `Niet bekend: lukt het om ${times} te werken?`,
      names: { early: 'vroeg', day: 'overdag', evening: "'s avonds", night: "'s nachts", weekend: 'in het weekend' },
    },
    'first-start': {
      fits: (at) => `Kan om ${at} beginnen`,
      anyTime: 'Kan op elk uur beginnen',
      tooEarly: (can, starts) => `Kan vanaf ${can} beginnen. Het werk begint om ${starts}.`,
      canStart: (at) => `Niet bekend: lukt het om ${at} te beginnen?`,
      fromWhen: 'Niet bekend: vanaf hoe laat lukt beginnen?',
      whenStarts: 'Niet bekend: hoe laat begint het werk?',
    },
    start: {
      fits: (day) => `Beschikbaar vanaf ${day}`,
      tooLate: (day) => `Kan pas vanaf ${day} beginnen. Dat is te laat voor deze baan.`,
      fromWhen: 'Niet bekend: vanaf welke dag beschikbaar?',
      notConfirmed: 'Niet bekend: klopt de dag van beschikbaarheid nog?',
      whichDay: (day) => `Beschikbaar vanaf ${day}. Niet bekend: wanneer begint de baan?`,
    },
    distance: {
      fits: (km, by) => `${km} km ${by}`,
      fitsRoughly: (km, by) => `Ongeveer ${km} km ${by}`,
      sameTown: (by) => `In dezelfde plaats, ${by}`,
      tooFar: (km, by) => `Het werk is ${km} km te ver ${by}`,
      tooEarly: (starts, bus) => `Het werk begint om ${starts}. De eerste bus komt om ${bus}.`,
      noStation: 'Er is geen station voor de trein',
      noMeans: 'Er is geen vervoer naar het werk',
      howFar: (km, by) => `Niet bekend: lukt ${km} km ${by}?`,
      howEarly: 'Niet bekend: rijdt er een bus als het werk begint?',
      whichStation: 'Niet bekend: is er aan beide kanten een station?',
      whichMeans: 'Niet bekend: welk vervoer is er?',
      whichHome: 'Niet bekend: de woonplaats',
      whichWorkplace: 'Niet bekend: waar is het werk?',
      by: {
        walk: 'lopen',
        bike: 'met de fiets',
        ebike: 'met de e-fiets',
        moped: 'met de brommer',
        car: 'met de auto',
        bus: 'met de bus',
        train: 'met de trein',
      },
    },
  },
})

export type TimeAndPlaceWords = (typeof timeAndPlaceWords)['en']

export function sayTimeAndPlace(condition: TimeAndPlace, t: TimeAndPlaceWords, speech: Speech): string {
  switch (condition.name) {
    case 'hours':
      return sayHours(condition, t.hours)
    case 'dayparts':
      return sayDayparts(condition, t.dayparts, speech)
    case 'first-start':
      return sayFirstStart(condition, t['first-start'], speech)
    case 'start':
      return sayStart(condition, t.start, speech)
    case 'distance':
      return sayDistance(condition, t.distance, speech)
  }
}

function sayHours({ verdict, facts }: Said<'hours'>, t: TimeAndPlaceWords['hours']): string {
  const { wanted, asked, buildsUpFrom } = facts
  if (!wanted) return t.howMany
  if (wanted.max < asked.min) return t.tooFew(wanted.max, asked.min)
  if (wanted.min > asked.max) return t.tooMany(wanted.min, asked.max)
  if (buildsUpFrom !== null) {
    return { yes: t.buildsUp, no: t.noBuildUp, unknown: t.mayBuildUp }[verdict](buildsUpFrom)
  }
  return wanted.min === wanted.max ? t.fitsExactly(wanted.max) : t.fits(wanted.min, wanted.max)
}

function sayDayparts({ verdict, facts }: Said<'dayparts'>, t: TimeAndPlaceWords['dayparts'], { list }: Speech): string {
  if (facts.asked.length === 0) return t.free
  const times = verdict === 'no' ? facts.missing : facts.asked
  return { yes: t.fits, no: t.missing, unknown: t.open }[verdict](list(times.map((time) => t.names[time])))
}

function sayFirstStart(
  { verdict, facts: { can, starts, notBefore } }: Said<'first-start'>,
  t: TimeAndPlaceWords['first-start'],
  { clock }: Speech,
): string {
  if (can === null) return notBefore === null ? t.fromWhen : t.canStart(clock(notBefore))
  if (verdict === 'unknown') return t.whenStarts
  if (starts !== null && verdict === 'no') return t.tooEarly(clock(can), clock(starts))
  return notBefore === null ? t.anyTime : t.fits(clock(notBefore))
}

function sayStart(
  { verdict, facts: { available, confirmed } }: Said<'start'>,
  t: TimeAndPlaceWords['start'],
  { day }: Speech,
): string {
  if (available === null) return t.fromWhen
  if (!confirmed) return t.notConfirmed
  return { yes: t.fits, no: t.tooLate, unknown: t.whichDay }[verdict](day(available))
}

function sayDistance({ facts }: Said<'distance'>, t: TimeAndPlaceWords['distance'], { km, clock }: Speech): string {
  const by = facts.by ? t.by[facts.by] : ''
  const far = km(facts.hectometres ?? 0)
  switch (facts.why) {
    case 'within-reach':
      if (facts.exact) return t.fits(far, by)
      return facts.hectometres === 0 ? t.sameTown(by) : t.fitsRoughly(far, by)
    case 'too-far':
      return t.tooFar(km(facts.short), by)
    case 'too-early':
      return t.tooEarly(clock(facts.firstStart ?? 0), clock(facts.firstBus))
    case 'how-far':
      return t.howFar(far, by)
    default:
      return t[untold[facts.why]]
  }
}

const untold = {
  'no-station': 'noStation',
  'no-means': 'noMeans',
  'how-early': 'howEarly',
  'which-station': 'whichStation',
  'which-means': 'whichMeans',
  'which-home': 'whichHome',
  'which-workplace': 'whichWorkplace',
} as const

const places: readonly Condition['name'][] = ['hours', 'dayparts', 'first-start', 'start', 'distance']

export const isTimeOrPlace = (condition: Condition): condition is TimeAndPlace => places.includes(condition.name)
