import { bilingual } from '#platform/words.ts'
import type { Lang } from '#values/public.ts'

export const portraitWords = bilingual({
  voice: 'B1',
  en: {
    title: 'Your picture',
    lead: 'Colleagues see it on who is who. You take it away whenever you like.',
    account: 'Your account',
    none: 'No picture',
    change: 'Choose a picture',
    file: 'Picture',
    fileHint: 'JPEG, PNG or WebP. We cut a square out of the middle.',
    save: 'Save',
    saved: 'Your picture is saved',
    remove: 'Take the picture away',
    removed: 'Your picture is gone',
    noFile: 'Choose a picture',
    refused: 'This cannot be used as a picture. Choose a JPEG, PNG or WebP.',
    scanner: 'The virus scanner does not answer now. Try again later.',
    tooLarge: 'This picture is too large. Make it smaller, and try again.',
  },
  nl: {
    title: 'Je foto',
    lead: 'Collega’s zien hem bij wie is wie. Je haalt hem weg wanneer je wilt.',
    account: 'Je account',
    none: 'Geen foto',
    change: 'Foto kiezen',
    file: 'Foto',
    fileHint: 'JPEG, PNG of WebP. We knippen een vierkant uit het midden.',
    save: 'Bewaren',
    saved: 'Je foto is bewaard',
    remove: 'Foto weghalen',
    removed: 'Je foto is weg',
    noFile: 'Kies een foto',
    refused: 'Dit is niet te gebruiken als foto. Kies een JPEG, PNG of WebP.',
    scanner: 'De virusscanner antwoordt nu niet. Probeer het later opnieuw.',
    tooLarge: 'Deze foto is te groot. Maak hem kleiner en probeer het opnieuw.',
  },
})

/** What to do, for each reason that a picture was not kept. */
export function portraitRefusal(because: string, lang: Lang): string {
  const t = portraitWords[lang]
  if (because === 'scanner-away') return t.scanner
  return because === 'too-large' || because === 'too-many-dots' ? t.tooLarge : t.refused
}
