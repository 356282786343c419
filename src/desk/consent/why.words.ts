import { dataItemWords } from '#access/public.ts'
import { bilingual } from '#platform/words.ts'

export const whyWords = bilingual({
  voice: 'B1',
  en: {
    title: 'Why may we know this?',
    lead: 'What we keep about somebody, what for, and what allows it. Consent is asked only where no law does.',
    data: 'Data',
    purpose: 'For',
    basis: 'What allows it',
    bases: { law: 'Law', contract: 'Contract', consent: 'Consent' },
    source: 'Where it stands',
    health: 'Says something about health',
    sure: { medium: 'to be confirmed by your privacy officer', low: 'uncertain: ask your privacy officer' },
    assignment: 'A coach firm or another partner rests on an assignment of a public body.',
    items: dataItemWords.en,
  },
  nl: {
    title: 'Waarom mogen wij dit weten?',
    lead: 'Wat wij over iemand bewaren, waarvoor, en wat dat toestaat. Toestemming vragen we alleen waar geen wet is.',
    data: 'Gegevens',
    purpose: 'Waarvoor',
    basis: 'Wat het toestaat',
    bases: { law: 'Wet', contract: 'Overeenkomst', consent: 'Toestemming' },
    source: 'Waar dat staat',
    health: 'Zegt iets over gezondheid',
    sure: {
      medium: 'nog te bevestigen door de privacyfunctionaris',
      low: 'onzeker: vraag de privacyfunctionaris',
    },
    assignment: 'Een coachbedrijf of andere partner steunt op de opdracht die een overheid gaf.',
    items: dataItemWords.nl,
  },
})
