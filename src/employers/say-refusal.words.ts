import type { Lang, Refusal } from '#values/public.ts'
import type { ChangedMeanwhile } from './cards/employer.rules.ts'
import { employerWords } from './cards/employer.words.ts'
import { sayChanged } from './form-errors.words.ts'
import { momentWords } from './moments/moment.words.ts'
import { aboutWords } from './vacancies/about.words.ts'
import { vacancyFormWords } from './vacancies/vacancy-form.words.ts'

/** The sentence behind a refusal of this room, for a program that shows it to somebody. */
export const sayRefusal =
  (lang: Lang) =>
  (refusal: Refusal): string => {
    if (refusal.because === 'changed-meanwhile') return sayChanged(lang, refusal as ChangedMeanwhile)
    if (refusal.because === 'kvk-known')
      return employerWords[lang].kvkKnown(String((refusal as { name?: string }).name))
    const sentences: Readonly<Record<string, string>> = {
      ...momentWords[lang].refusals,
      ...vacancyFormWords[lang].refusals,
      ...aboutWords[lang].refusals,
      'no-such-colleague': employerWords[lang].noSuchColleague,
    }
    return sentences[refusal.because] ?? refusal.because
  }
