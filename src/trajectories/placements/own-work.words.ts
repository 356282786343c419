import { bilingual } from '#platform/words.ts'
import type { Kind, Phase } from './placement.ts'

/** What she reads of her own work. Short, and one thing in a sentence. */
export const ownWorkWords = bilingual({
  voice: 'A2',
  en: {
    title: 'My work',
    none: 'There is no work here yet.',
    from: 'From',
    until: 'Up to',
    hours: 'Hours a week',
    open: 'No last day',
    calendar: 'In my calendar',
    back: 'Back',
    sign: 'Sign',
    signTitle: 'Do you agree? Then sign.',
    signed: 'You signed this.',
    thanks: 'Thank you. Your name is under it.',
    kinds: {
      trial: 'You work on trial. Your benefit goes on.',
      hire: 'You have a contract here.',
      employment: 'Your contract goes on.',
      assignment: 'You are lent to this company.',
    } satisfies Record<Kind, string>,
    phases: {
      requested: 'We asked for a trial. You get a letter.',
      granted: 'You may work on trial.',
      refused: 'The answer is no. Somebody will call you.',
      agreed: 'Your work begins soon.',
    } satisfies Partial<Record<Phase, string>>,
    refusals: {
      'signed-already': 'You signed this already.',
      other: 'This cannot be signed now. Call your helper.',
    },
  },
  nl: {
    title: 'Mijn werk',
    none: 'Er staat nog geen werk.',
    from: 'Vanaf',
    until: 'Tot en met',
    hours: 'Uren per week',
    open: 'Geen laatste dag',
    calendar: 'In mijn agenda',
    back: 'Terug',
    sign: 'Teken',
    signTitle: 'Bent u het eens? Teken dan.',
    signed: 'U tekende dit.',
    thanks: 'Dank u. Uw naam staat eronder.',
    kinds: {
      trial: 'U werkt op proef. Uw uitkering loopt door.',
      hire: 'U hebt hier een contract.',
      employment: 'Uw contract loopt door.',
      assignment: 'U bent uitgeleend aan dit bedrijf.',
    },
    phases: {
      requested: 'Wij vroegen een proef aan. U krijgt een brief.',
      granted: 'U mag op proef werken.',
      refused: 'Het antwoord is nee. Iemand belt u.',
      agreed: 'Uw werk begint bijna.',
    },
    refusals: {
      'signed-already': 'U tekende dit al.',
      other: 'Tekenen kan nu niet. Bel uw begeleider.',
    },
  },
})
