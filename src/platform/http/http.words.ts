import { bilingual } from '#platform/words.ts'

export const httpWords = bilingual({
  voice: 'B1',
  en: {
    titles: {
      'not-found': 'This is not here. Look again, or ask the helpdesk.',
      'not-allowed': 'Your role may not do this.',
      conflict: 'Something changed in the meantime. Load it again.',
      invalid: 'This cannot be taken as it is. See what to change.',
    },
    notJson: 'The body is not JSON. Send JSON with a content type of application/json.',
    tooLarge: 'This is too large. Send at most 20 MB.',
    tooMany: 'That was a lot at once. Wait a minute and try again.',
    signInFirst: 'Sign in first, or send a token.',
    broken: (number: string) => `This does not work right now. Try again in a minute, or call and say ${number}.`,
  },
  nl: {
    titles: {
      'not-found': 'Dit is er niet. Zoek opnieuw, of vraag de helpdesk.',
      'not-allowed': 'Dit mag niet met deze rol.',
      conflict: 'Er is intussen iets veranderd. Laad het opnieuw.',
      invalid: 'Dit kan zo niet worden bewaard. Lees wat er anders moet.',
    },
    notJson: 'De inhoud is geen JSON. Stuur JSON met content type application/json.',
    tooLarge: 'Dit is te groot. Stuur hooguit 20 MB.',
    tooMany: 'Dat was veel tegelijk. Wacht een minuut en probeer het opnieuw.',
    signInFirst: 'Log eerst in, of stuur een sleutel mee.',
    broken: (number: string) => `Dit lukt nu niet. Probeer het over een minuut opnieuw, of bel en noem ${number}.`,
  },
})
