import { bilingual } from '#platform/words.ts'
import type { Remedy } from './judgement.ts'
import type { Speech } from './speech.rules.ts'
import type { TimeAndPlaceWords } from './time-and-place.words.ts'

/** What would take away the one thing in the way. */
export const remedyWords = bilingual({
  voice: 'B1',
  en: {
    'more-hours': (hours: number) => `Fits with ${hours} hours a week more.`,
    'fewer-hours': (hours: number) => `Fits with ${hours} hours a week less.`,
    alsoBuildUp: 'Building up has to be possible as well.',
    'build-up': (from: number) => `Fits if starting with ${from} hours is possible.`,
    dayparts: (times: string) => `Fits if working ${times} is possible, or not needed.`,
    'later-start': (at: string) => `Fits if the work starts at ${at}.`,
    'start-day': (day: string) => `Fits if the job starts on ${day}.`,
    further: (km: number) => `Fits when travelling ${km} km further.`,
    transport: { bike: 'A bicycle solves this.', ebike: 'An e-bike solves this.', moped: 'A moped solves this.' },
    notBefore: (at: string) => `Fits if the work starts at ${at} or later.`,
    otherTravel: 'Ask whether a colleague can share a lift.',
    arrange: (names: string) => `Fits if the employer arranges this: ${names}.`,
    learn: (names: string) => `Fits after learning this: ${names}.`,
    obtain: (names: string) => `Fits with this: ${names}.`,
    speak: (level: string) => `Fits when speaking Dutch at ${level}.`,
    reconsider: 'This was a choice. Only the person can change it.',
    'open-to-all': 'Fits if the employer opens the job to everybody.',
  },
  nl: {
    'more-hours': (hours) => `Past met ${hours} uur per week meer.`,
    'fewer-hours': (hours) => `Past met ${hours} uur per week minder.`,
    alsoBuildUp: 'Opbouwen moet dan ook kunnen.',
    'build-up': (from) => `Past als beginnen met ${from} uur kan.`,
    dayparts: (times) => `Past als ${times} werken lukt, of niet hoeft.`,
    'later-start': (at) => `Past als het werk om ${at} begint.`,
    'start-day': (day) => `Past als de baan op ${day} begint.`,
    further: (km) => `Past bij ${km} km verder reizen.`,
    transport: { bike: 'Een fiets lost dit op.', ebike: 'Een e-fiets lost dit op.', moped: 'Een brommer lost dit op.' },
    notBefore: (at) => `Past als het werk om ${at} of later begint.`,
    otherTravel: 'Vraag of meerijden met een collega kan.',
    arrange: (names) => `Past als de werkgever dit regelt: ${names}.`,
    learn: (names) => `Past na het leren van: ${names}.`,
    obtain: (names) => `Past hiermee: ${names}.`,
    speak: (level) => `Past met Nederlands spreken op ${level}.`,
    reconsider: 'Dit was een keuze. Alleen de kandidaat kan die veranderen.',
    'open-to-all': 'Past als de werkgever de baan voor iedereen openstelt.',
  },
})

export type RemedyWords = (typeof remedyWords)['en']
type Times = TimeAndPlaceWords['dayparts']['names']

/** One sentence, or more where more ways lead there. */
export function sayRemedy(remedy: Remedy, t: RemedyWords, times: Times, speech: Speech): string {
  switch (remedy.kind) {
    case 'more-hours':
    case 'fewer-hours':
      return [t[remedy.kind](remedy.hours), ...(remedy.buildUp ? [t.alsoBuildUp] : [])].join(' ')
    case 'build-up':
      return t['build-up'](remedy.from)
    case 'dayparts':
      return t.dayparts(speech.list(remedy.dayparts.map((time) => times[time])))
    case 'later-start':
      return t['later-start'](speech.clock(remedy.at))
    case 'start-day':
      return t['start-day'](speech.day(remedy.day))
    case 'travel':
      return sayTravel(remedy, t, speech)
    case 'arrange':
      return t.arrange(speech.named('condition', remedy.conditions))
    case 'learn':
      return t.learn(speech.named('skill', remedy.skills))
    case 'obtain':
      return t.obtain(speech.named('licence', remedy.licences))
    case 'speak':
      return t.speak(remedy.level)
    case 'reconsider':
    case 'open-to-all':
      return t[remedy.kind]
  }
}

function sayTravel(
  { km, transport, notBefore }: Extract<Remedy, { kind: 'travel' }>,
  t: RemedyWords,
  { clock }: Speech,
): string {
  const ways = [
    ...(km === null ? [] : [t.further(km)]),
    ...(notBefore === null ? [] : [t.notBefore(clock(notBefore))]),
    ...(transport === null ? [] : [t.transport[transport]]),
  ]
  return ways.length > 0 ? ways.join(' ') : t.otherTravel
}
