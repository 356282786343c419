import { bilingual } from '#platform/words.ts'

/** The letter itself, in the words of her own page. */
export const letterTextWords = bilingual({
  voice: 'A2',
  en: {
    dear: (name: string) => `Hello ${name},`,
    asked: (day: string) => `On ${day} you asked us something.`,
    answer: 'This is our answer.',
    opened: (who: string, day: string) => `${who} opened your data on ${day}.`,
    somebody: 'Somebody',
    questions: 'Do you have a question? Call us.',
    from: (region: string) => `Greetings, ${region}`,
  },
  nl: {
    dear: (name) => `Dag ${name},`,
    asked: (day) => `Op ${day} vroeg u ons iets.`,
    answer: 'Dit is ons antwoord.',
    opened: (who, day) => `${who} opende uw gegevens op ${day}.`,
    somebody: 'Iemand',
    questions: 'Heeft u een vraag? Bel ons.',
    from: (region) => `Groeten, ${region}`,
  },
})
