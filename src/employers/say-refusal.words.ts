import { type AboutHealth, freeTextWords } from '#access/public.ts'
import { bilingual } from '#platform/words.ts'
import type { Lang, Refusal } from '#values/public.ts'
import type { ChangedMeanwhile } from './cards/employer.rules.ts'
import { employerWords } from './cards/employer.words.ts'
import { sayChanged } from './form-errors.words.ts'
import { momentWords } from './moments/moment.words.ts'
import { aboutWords } from './vacancies/about.words.ts'
import { vacancyFormWords } from './vacancies/vacancy-form.words.ts'

export const roomRefusalWords = bilingual({
  voice: 'B1',
  en: { 'no-such-colleague': 'This colleague is not here any more. Choose somebody else.' },
  nl: { 'no-such-colleague': 'Deze collega is er niet meer. Kies iemand anders.' },
})

/** The sentence behind a refusal of this room, for a program that shows it to somebody. */
export const sayRefusal =
  (lang: Lang) =>
  (refusal: Refusal): string => {
    if (refusal.because === 'changed-meanwhile') return sayChanged(lang, refusal as ChangedMeanwhile)
    if (refusal.because === 'word-about-health')
      return freeTextWords[lang].health((refusal as AboutHealth).words.join(', '))
    if (refusal.because === 'kvk-known')
      return employerWords[lang].kvkKnown(String((refusal as { name?: string }).name))
    const sentences: Readonly<Record<string, string>> = {
      ...momentWords[lang].refusals,
      ...vacancyFormWords[lang].refusals,
      ...aboutWords[lang].refusals,
      ...roomRefusalWords[lang],
    }
    return sentences[refusal.because] ?? refusal.because
  }
