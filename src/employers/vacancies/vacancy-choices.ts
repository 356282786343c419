import type { Lang } from '#values/public.ts'
import { conditions, dayparts, licences, occupations, skillOf, skills, spokenDutch } from '#vocabulary/public.ts'
import { optionsOf } from '../said.ts'

/** Everything one can choose on the form of a vacancy, in one language. */
export const vacancyChoices = (lang: Lang) => ({
  occupations: occupations.map((one) => ({
    label: one[lang],
    often: one.skills.essential.flatMap((id) => skillOf(id)?.[lang] ?? []),
  })),
  skills: skills.map((one) => one[lang]),
  dayparts: optionsOf(dayparts, lang),
  licences: optionsOf(licences, lang),
  spokenDutch: optionsOf(spokenDutch, lang),
  conditions: conditions.map((one) => ({ id: one.id, label: lang === 'nl' ? one.offeredNl : one.offeredEn })),
})

export type VacancyChoices = ReturnType<typeof vacancyChoices>
