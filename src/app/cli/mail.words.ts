import { bilingual } from '#platform/words.ts'

/** A refusal goes back to who wrote the letter: plain, and without a word of it. */
export const mailWords = bilingual({
  voice: 'B1',
  en: {
    landed: 'It stands with the messages.',
    'landed-before': 'It stood with the messages already.',
    refused: {
      'no-permit': 'This account may not answer messages.',
      'key-used-for-something-else': 'This letter was handed over with the key of another one.',
      'replies-are-off': 'Set MAIL_REPLY_TO first: see .env.example.',
      'too-large': 'Your answer is too large and did not arrive. Send it without files, or write it on your own page.',
      unreadable: 'Your answer cannot be read and did not arrive. Write it on your own page.',
      'no-such-address': 'Nobody reads this address any more. Your answer did not arrive. Write it on your own page.',
      'no-text': 'There is no text in your answer, so it did not arrive. Write above the letter that you answer.',
      'too-long': 'Your answer is longer than 1,000 letters and did not arrive. Make it shorter.',
      'about-health':
        'There is a word about health in your answer, so it did not arrive. You can send it on your own page all the same.',
      'too-many': 'Many answers came in today, so this one did not arrive. Write it on your own page.',
    },
  },
  nl: {
    landed: 'Het staat bij de berichten.',
    'landed-before': 'Het stond al bij de berichten.',
    refused: {
      'no-permit': 'Dit account mag geen berichten beantwoorden.',
      'key-used-for-something-else': 'Deze mail kwam met de sleutel van een andere.',
      'replies-are-off': 'Geef eerst MAIL_REPLY_TO: zie .env.example.',
      'too-large':
        'Uw antwoord is te groot en niet aangekomen. Stuur het zonder bijlagen, of schrijf op uw eigen pagina.',
      unreadable: 'Uw antwoord is niet te lezen en niet aangekomen. Schrijf het op uw eigen pagina.',
      'no-such-address':
        'Op dit adres leest niemand meer. Uw antwoord is niet aangekomen. Schrijf het op uw eigen pagina.',
      'no-text': 'In uw antwoord staat geen tekst. Het is niet aangekomen. Schrijf boven de mail die u beantwoordt.',
      'too-long': 'Uw antwoord is langer dan 1.000 letters en niet aangekomen. Maak het korter.',
      'about-health':
        'In uw antwoord staat een woord over gezondheid. Het is niet aangekomen. Op uw eigen pagina kunt u het toch versturen.',
      'too-many': 'Er kwamen vandaag veel antwoorden. Dit is niet aangekomen. Schrijf het op uw eigen pagina.',
    },
  },
})
