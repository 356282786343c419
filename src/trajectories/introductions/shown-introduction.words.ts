import { type Lang, spokenClockTime, spokenDay } from '#values/public.ts'
import { introductionChanges } from '#vocabulary/public.ts'
import { reasonsFor } from './introduction.rules.ts'
import { introductionWords } from './introduction.words.ts'
import type { IntroductionView } from './introduction-view.ts'

/** One introduction as a page shows it: plain texts in the language of who reads. */
export function shownIntroduction(one: IntroductionView, lang: Lang) {
  const t = introductionWords[lang]
  const { id, proposal, dossier, name, phase, outcome, steps, vacancy, day, time, minutes } = one
  return {
    ...{ id: id as string, proposal: proposal as string, dossier: dossier as string, name, phase, outcome, steps },
    ...{ vacancy: vacancy.title, vacancyId: vacancy.id as string, employer: vacancy.employer },
    when: t.whenSays(spokenDay(day, lang, { weekday: true }), spokenClockTime(time, lang), minutes),
    where: one.place ?? t.ways[one.way],
    companion: one.companionName,
    bring: one.bring,
    plannedBy: one.plannedBy,
    changed: labelOf(introductionChanges, one.because, lang),
    outcomeReason: outcome && labelOf(reasonsFor[outcome], one.outcomeReason, lang),
  }
}

type Label = { readonly id: string; readonly nl: string; readonly en: string }

const labelOf = (list: readonly Label[], id: string | null, lang: Lang): string | null =>
  list.find((one) => one.id === id)?.[lang] ?? null

export const colleagueOptions = (
  colleagues: readonly { readonly id: string; readonly name: string; readonly organisation: string | null }[],
) =>
  colleagues.map(({ id, name, organisation }) => ({
    value: id,
    label: [name, organisation].filter(Boolean).join(', '),
  }))
