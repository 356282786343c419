import { mayDo } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { screeningWords, seeReadiness, shownGap } from '#trajectories/public.ts'
import { type Id, type Lang, spokenDay } from '#values/public.ts'

const shown = 3

/** For the card on a dossier; nothing for who may not read whether she is ready. */
export async function readinessCard(house: House, caller: Caller, lang: Lang, dossier: Id<'Dossier'>) {
  if (!mayDo(caller, 'see-screenings')) return null
  const seen = await seeReadiness(house, caller, dossier)
  if (!seen.done) return null
  const { decided, open, gaps } = seen.value
  return {
    open,
    decided: decided && {
      verdict: decided.verdict,
      says: screeningWords[lang].verdicts[decided.verdict],
      on: spokenDay(decided.on, lang, { year: 'always' }),
    },
    gaps: gaps.slice(0, shown).map((gap) => {
      const { id, kind, need, when } = shownGap(gap, lang)
      return { id, text: need ?? kind, when }
    }),
    more: Math.max(0, gaps.length - shown),
  }
}

export type ShownReadiness = NonNullable<Awaited<ReturnType<typeof readinessCard>>>
