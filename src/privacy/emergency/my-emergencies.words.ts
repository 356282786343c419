import { bilingual } from '#platform/words.ts'
import type { EmergencyReason, Verdict } from './emergency.rules.ts'

export const myEmergencyWords = bilingual({
  voice: 'A2',
  en: {
    title: 'Opened in an emergency',
    none: 'Nobody opened your data in an emergency.',
    looked: (who: string, day: string) => `${who} looked on ${day}.`,
    company: 'Somebody',
    reasons: {
      danger: 'Somebody was in danger.',
      missing: 'They could not find you.',
      'person-is-here': 'You were there. It could not wait.',
      'helper-unreachable': 'It could not wait.',
    } satisfies Record<EmergencyReason, string> as Record<EmergencyReason, string>,
    checked: {
      justified: 'We checked. It was right.',
      'not-justified': 'We checked. It was not right.',
    } satisfies Record<Verdict, string> as Record<Verdict, string>,
    notChecked: 'We still check this.',
    back: 'Back',
    ask: 'Ask about it',
  },
  nl: {
    title: 'In nood geopend',
    none: 'Niemand opende uw gegevens in nood.',
    looked: (who, day) => `${who} keek op ${day}.`,
    company: 'Iemand',
    reasons: {
      danger: 'Iemand was in gevaar.',
      missing: 'Men kon u niet vinden.',
      'person-is-here': 'U was daar. Het kon niet wachten.',
      'helper-unreachable': 'Het kon niet wachten.',
    },
    checked: {
      justified: 'Wij keken dit na. Het mocht.',
      'not-justified': 'Wij keken dit na. Het mocht niet.',
    },
    notChecked: 'Wij kijken dit nog na.',
    back: 'Terug',
    ask: 'Stel een vraag',
  },
})
