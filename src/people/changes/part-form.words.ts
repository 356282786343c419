import { type AboutHealth, freeTextWords } from '#access/public.ts'
import { bilingual } from '#platform/words.ts'
import { dayFrom, instant, type Lang, spokenDay, spokenTime, withCapital } from '#values/public.ts'
import {
  conditions,
  dayparts,
  licences,
  occupationOf,
  occupations,
  sectors,
  skillOf,
  skills,
  spokenDutch,
  transports,
} from '#vocabulary/public.ts'
import { stagesByHand } from '../stage.rules.ts'
import { stageWords } from '../stage.words.ts'
import { changeWords } from './change.words.ts'
import type { Issue } from './change-part.ts'
import { fieldOf } from './from-form.rules.ts'

export const optionWords = bilingual({
  voice: 'B1',
  en: { other: (name: string) => `${name}, as it is now` },
  nl: { other: (name) => `${name}, zoals het nu is` },
})

interface Listed {
  readonly stage: keyof (typeof stageWords)['nl']['stage']
  readonly occupations: readonly string[]
  readonly skills: readonly string[]
  readonly skillsAbsent: readonly string[]
}

const listOf = (terms: readonly { id: string; nl: string; en: string }[], lang: Lang) =>
  terms.map((term) => ({ value: term.id, label: term[lang] }))

/** Everything one can choose from, in the language of the page. */
export function optionsFor(dossier: Listed, lang: Lang) {
  const { stage } = stageWords[lang]
  const known = new Set([...suggestedSkills(dossier.occupations), ...dossier.skills, ...dossier.skillsAbsent])
  const kept = stagesByHand.some((one) => one === dossier.stage) ? [] : [dossier.stage]
  return {
    stages: [
      ...kept.map((one) => ({ value: one as string, label: optionWords[lang].other(stage[one]) })),
      ...stagesByHand.map((one) => ({ value: one as string, label: stage[one] })),
    ],
    occupations: occupations.map((one) => one[lang]).toSorted((a, b) => a.localeCompare(b, lang)),
    wished: dossier.occupations.map((id) => occupationOf(id)?.[lang] ?? id),
    sectors: listOf(sectors, lang),
    dayparts: listOf(dayparts, lang),
    transports: listOf(transports, lang),
    spokenDutch: listOf(spokenDutch, lang),
    licences: listOf(licences, lang),
    conditions: listOf(conditions, lang),
    skills: [...known].flatMap((id) => {
      const skill = skillOf(id)
      return skill ? [{ value: id, label: skill[lang] }] : []
    }),
    moreSkills: skills.filter(({ id }) => !known.has(id)).map((one) => one[lang]),
  }
}

export type PartOptions = ReturnType<typeof optionsFor>

/** What one does in the work that somebody wishes: asked first. */
const suggestedSkills = (wished: readonly string[]) =>
  wished.flatMap((id) => [...(occupationOf(id)?.skills.essential ?? []), ...(occupationOf(id)?.skills.optional ?? [])])

/** A sentence at every field that needs another answer; a day that is not there says what the last one is. */
export function errorsIn(issues: readonly Issue[], lang: Lang): Record<string, string> {
  const t = changeWords[lang]
  const told = issues.map((issue) => {
    const field = fieldOf(issue.path)
    return [field, daySentence(issue, lang) ?? t.errors[field] ?? t.other] as const
  })
  return Object.fromEntries(told.toReversed())
}

/** 'Juni heeft 30 dagen. Kies een dag tot en met 30 juni.' */
export function daySentence({ message, params }: Issue, lang: Lang): string | undefined {
  if (message !== 'no-such-day') return undefined
  const { year, month, lastDay } = params as { year: number; month: number; lastDay: number }
  const last = dayFrom(year, month, lastDay)
  if (!last.done) return undefined
  const spoken = spokenDay(last.value, lang, { year: 'when-other', than: last.value })
  const name = spoken.split(' ')[1] ?? ''
  return changeWords[lang].noSuchDay(withCapital(name), spoken, lastDay)
}

type Refusal =
  | { readonly because: keyof (typeof changeWords)['nl']['refusals'] }
  | { readonly because: 'somebody-else-was-faster'; readonly by: string | null; readonly at: string }
  | AboutHealth

/** Why it was not saved, and what to do now. */
export function refusalSentence(refusal: Refusal, lang: Lang): string {
  const t = changeWords[lang]
  if (refusal.because === 'word-about-health') return freeTextWords[lang].health(refusal.words.join(', '))
  if (refusal.because !== 'somebody-else-was-faster') return t.refusals[refusal.because]
  return t.faster(refusal.by ?? t.somebody, spokenTime(instant(refusal.at), lang))
}
