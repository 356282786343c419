import { bilingual } from '#platform/words.ts'
import type { RemedyWords } from './remedy.words.ts'

/** What would help, said to the person herself: never as something she has to do. */
export const remedyForCandidateWords = bilingual<RemedyWords>({
  voice: 'A2',
  en: {
    'more-hours': (hours) => `It fits with ${hours} hours a week more.`,
    'fewer-hours': (hours) => `It fits with ${hours} hours a week less.`,
    alsoBuildUp: 'Starting with fewer hours must be possible too.',
    'build-up': (from) => `It fits if you may start with ${from} hours.`,
    dayparts: (times) => `It fits if you can also work ${times}.`,
    'later-start': (at) => `It fits if the work starts at ${at}.`,
    'start-day': (day) => `It fits if the work starts on ${day}.`,
    further: (km) => `It fits if you travel ${km} km further.`,
    transport: { bike: 'It fits with a bicycle.', ebike: 'It fits with an e-bike.', moped: 'It fits with a moped.' },
    notBefore: (at) => `It fits if the work starts at ${at}.`,
    otherTravel: 'Maybe you can ride with a colleague.',
    arrange: (names) => `It fits if the employer arranges: ${names}.`,
    learn: (names) => `It fits if you learn this: ${names}.`,
    obtain: (names) => `It fits if you have this: ${names}.`,
    speak: (level) => `It fits if you speak Dutch at ${level}.`,
    reconsider: 'That was your choice. You may always change it.',
    'open-to-all': 'Your helper can ask the employer.',
  },
  nl: {
    'more-hours': (hours) => `Het past met ${hours} uur per week meer.`,
    'fewer-hours': (hours) => `Het past met ${hours} uur per week minder.`,
    alsoBuildUp: 'Beginnen met minder uren moet dan ook kunnen.',
    'build-up': (from) => `Het past als u met ${from} uur begint.`,
    dayparts: (times) => `Het past als u ook ${times} kunt werken.`,
    'later-start': (at) => `Het past als het werk om ${at} begint.`,
    'start-day': (day) => `Het past als het werk op ${day} begint.`,
    further: (km) => `Het past als u ${km} km verder reist.`,
    transport: {
      bike: 'Het past met een fiets.',
      ebike: 'Het past met een e-fiets.',
      moped: 'Het past met een brommer.',
    },
    notBefore: (at) => `Het past als het werk om ${at} begint.`,
    otherTravel: 'Misschien kunt u met een collega meerijden.',
    arrange: (names) => `Het past als de werkgever dit regelt: ${names}.`,
    learn: (names) => `Het past als u dit leert: ${names}.`,
    obtain: (names) => `Het past als u dit heeft: ${names}.`,
    speak: (level) => `Het past als u Nederlands spreekt op ${level}.`,
    reconsider: 'Dat koos u zelf. U mag het altijd veranderen.',
    'open-to-all': 'Uw begeleider kan het de werkgever vragen.',
  },
})
