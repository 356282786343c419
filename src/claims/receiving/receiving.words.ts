import { bilingual } from '#platform/words.ts'
import type { Receiving } from './receiving.ts'

/** How who pays takes invoices by computer. */
export const receivingWords = bilingual({
  voice: 'B1',
  en: {
    title: 'How we take invoices',
    lead: 'With this, coaching firms can send you an e-invoice of their claims.',
    scheme: 'By which number are you found?',
    schemes: { oin: 'OIN', kvk: 'Chamber of Commerce (KVK)' } satisfies Record<Receiving['scheme'], string>,
    number: 'That number',
    numberHint: 'An OIN has twenty digits, a KVK number eight',
    street: 'Street and number',
    postcode: 'Postcode',
    town: 'Town',
    save: 'Keep',
    saved: 'Kept how you take invoices.',
    errors: {
      scheme: 'Choose one of the two',
      number: 'Fill in twenty digits for an OIN, or eight for KVK',
      street: 'Fill in the street and the number',
      postcode: 'Fill in the postcode',
      town: 'Fill in the town',
    },
  },
  nl: {
    title: 'Hoe wij facturen ontvangen',
    lead: 'Hiermee kunnen coachingsbureaus een e-factuur van hun declaraties sturen.',
    scheme: 'Met welk nummer zijn jullie te vinden?',
    schemes: { oin: 'OIN', kvk: 'KVK-nummer' },
    number: 'Dat nummer',
    numberHint: 'Een OIN heeft twintig cijfers, een KVK-nummer acht',
    street: 'Straat en nummer',
    postcode: 'Postcode',
    town: 'Plaats',
    save: 'Bewaar',
    saved: 'Bewaard hoe jullie facturen ontvangen.',
    errors: {
      scheme: 'Kies een van de twee',
      number: 'Vul twintig cijfers in voor een OIN, of acht voor KVK',
      street: 'Vul de straat en het nummer in',
      postcode: 'Vul de postcode in',
      town: 'Vul de plaats in',
    },
  },
})
