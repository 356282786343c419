import { bilingual } from '#platform/words.ts'
import type { ActingKind } from './acting.ts'

type Kinds = Record<ActingKind, string>

/** For who acts, and for her. */
export const actingWords = bilingual({
  voice: 'A2',
  en: {
    banner: (name: string) => `You arrange this for ${name}.`,
    youIs: (name: string) => `“You” on this page is ${name}.`,
    another: 'Somebody else',
    title: 'For whom do you arrange something?',
    lead: 'Choose one person.',
    nobody: 'You arrange things for nobody now.',
    call: 'Is that wrong? Call us.',
    choose: (name: string) => `For ${name}`,
    now: 'you are here now',
    later: (day: string) => `from ${day}`,
    until: (day: string) => `up to ${day}`,
    money: (name: string) => `You look after the money of ${name}.`,
    moneyNothing: 'There is nothing about money here yet.',
    chosen: (name: string) => `You now arrange things for ${name}.`,
    otherTab: 'You were arranging for somebody else. Choose again. Nothing was saved.',
    kinds: {
      parent: 'parent or guardian',
      mentor: 'mentor',
      administrator: 'administrator',
      authorised: 'with an authorisation',
    } satisfies Kinds as Kinds,
  },
  nl: {
    banner: (name) => `U regelt dit voor ${name}.`,
    youIs: (name) => `Met ‘u’ bedoelen wij hier ${name}.`,
    another: 'Iemand anders',
    title: 'Voor wie regelt u iets?',
    lead: 'Kies één persoon.',
    nobody: 'U regelt nu voor niemand iets.',
    call: 'Klopt dat niet? Bel ons.',
    choose: (name) => `Voor ${name}`,
    now: 'hier bent u nu',
    later: (day) => `vanaf ${day}`,
    until: (day) => `tot en met ${day}`,
    money: (name) => `U regelt het geld van ${name}.`,
    moneyNothing: 'Hier staat nog niets over geld.',
    chosen: (name) => `U regelt nu dingen voor ${name}.`,
    otherTab: 'U regelde iets voor iemand anders. Kies opnieuw. Er is niets bewaard.',
    kinds: {
      parent: 'ouder of voogd',
      mentor: 'mentor',
      administrator: 'bewindvoerder',
      authorised: 'met een machtiging',
    },
  },
})
