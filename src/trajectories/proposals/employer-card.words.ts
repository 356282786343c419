import { bilingual } from '#platform/words.ts'

export const employerCardWords = bilingual({
  voice: 'B1',
  en: {
    somebody: 'Somebody for your vacancy',
    nameLater: 'You see the name after this person says yes.',
    question: 'Would you like to meet?',
    yes: 'Yes, call me',
    no: 'No, not this time',
    whyNot: 'What is the reason?',
    about: 'What this person can and wants',
    looksFor: 'Looks for work as',
    hours: 'Hours a week',
    available: 'Available from',
    ownWords: 'In own words',
    noHealth: 'You see what counts for the work. You never see anything about health.',
    said: {
      yes: 'Thank you. We call you within one working day.',
      no: 'Thank you. We tell the person ourselves, and go on looking.',
      'too-late': 'This question is no longer open. Call us if something is not clear.',
    },
  },
  nl: {
    somebody: 'Iemand voor uw vacature',
    nameLater: 'U ziet de naam nadat deze persoon ja zegt.',
    question: 'Wilt u kennismaken?',
    yes: 'Ja, bel mij',
    no: 'Nee, deze keer niet',
    whyNot: 'Wat is de reden?',
    about: 'Wat deze persoon kan en wil',
    looksFor: 'Zoekt werk als',
    hours: 'Uren per week',
    available: 'Beschikbaar vanaf',
    ownWords: 'In eigen woorden',
    noHealth: 'U ziet wat telt voor het werk. U ziet nooit iets over gezondheid.',
    said: {
      yes: 'Dank u. Wij bellen u binnen één werkdag.',
      no: 'Dank u. Wij vertellen het zelf en zoeken verder.',
      'too-late': 'Deze vraag is niet meer open. Bel ons als iets niet duidelijk is.',
    },
  },
})
