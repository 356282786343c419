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
    notInShape: (part: string) => `Something in the ${part} is not as this address asks. See the faults.`,
    badAddress: 'This address cannot be read. Look for a wrong sign in it.',
    otherMethod: (allowed: string) => `This address does not do that. It knows ${allowed}.`,
    tooLarge: 'This is too large. Send at most 20 MB.',
    tooMany: 'That was a lot at once. Wait a minute and try again.',
    otherOrigin: 'This did not come from our own page. Send a token with it.',
    nullSign: 'There is a sign in it that nobody can read (U+0000). Leave it out.',
    signInFirst: 'Sign in first, or send a token.',
    forWhom:
      'Say for whom this is, in Acting-For, as GET /me/acting tells. This session acts for one person at a time.',
    proveFirst: 'Show again who you are. Sign in with your code, and try again with that session.',
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
    notInShape: (part) => `Iets in de ${part} is niet zoals dit adres vraagt. Kijk bij faults.`,
    badAddress: 'Dit adres is niet te lezen. Zoek een verkeerd teken.',
    otherMethod: (allowed) => `Dat doet dit adres niet. Het kent ${allowed}.`,
    tooLarge: 'Dit is te groot. Stuur hooguit 20 MB.',
    tooMany: 'Dat was veel tegelijk. Wacht een minuut en probeer het opnieuw.',
    otherOrigin: 'Dit kwam niet van onze eigen pagina. Stuur een sleutel mee.',
    nullSign: 'Er staat een onleesbaar teken in (U+0000). Laat het weg.',
    signInFirst: 'Log eerst in, of stuur een sleutel mee.',
    forWhom: 'Zeg in Acting-For voor wie dit is. Deze sessie regelt voor één persoon tegelijk.',
    proveFirst: 'Laat eerst zien wie je bent. Meld je aan met je code, en probeer het opnieuw.',
    broken: (number: string) => `Dit lukt nu niet. Probeer het over een minuut opnieuw, of bel en noem ${number}.`,
  },
})
