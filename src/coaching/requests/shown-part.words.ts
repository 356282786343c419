import { bilingual } from '#platform/words.ts'
import {
  formatMinutes,
  formatShare,
  type Lang,
  type Minutes,
  type Share,
  spokenDay,
  spokenMinutes,
} from '#values/public.ts'
import { grantFor, shareIn } from './grant.rules.ts'
import { requestPageWords } from './request-page.words.ts'
import type { RequestView } from './see-request.ts'

export const shownPartWords = bilingual({
  voice: 'B1',
  en: { workFrom: (at: string, day: string) => `${at}, from ${day}` },
  nl: { workFrom: (at, day) => `${at}, vanaf ${day}` },
})

/** What the fields of the parts are filled in with: nothing that is known is asked again. */
export function toPart(one: RequestView, lang: Lang) {
  return {
    id: one.id as string,
    name: one.name,
    kind: one.kind,
    applicant: one.applicant ?? 'worker',
    how: one.authorised?.how ?? 'signature',
    paperBy: one.authorised?.by ?? '',
    paperOn: one.authorised?.on ?? '',
    placement: (one.placement ?? one.works[0]?.id ?? '') as string,
    works: one.works.map(({ id, at, from }) => ({
      value: id as string,
      label: shownPartWords[lang].workFrom(at, spokenDay(from, lang)),
    })),
    newWork: newWorkAt(one),
    from: one.from ?? '',
    until: one.until ?? '',
    hours: one.minutesWeek === null ? '' : formatMinutes(one.minutesWeek as Minutes),
    points: (one.points ?? []).map(({ aspect, words }) => ({ aspect, words: words ?? '' })),
    goals: one.goals.map(({ goal, result, activities, by }) => ({
      goal,
      result: result ?? '',
      activities,
      by: by ?? '',
    })),
    mostGoals: one.mostGoals,
    lastDay: one.until ?? '',
    regime: one.regime ?? (one.regimes.find(({ id }) => id === 'uwv-medium') ?? one.regimes[0])?.id ?? '',
    regimes: regimesIn(one, lang),
    argument: one.argument ?? '',
  }
}

/** Where the trial or the contract is asked for, with all that is known; one comes back to this part with it. */
function newWorkAt({ id, kind, dossier, payer }: RequestView): string {
  const known = new URLSearchParams({ kind: kind === 'trial' ? 'trial' : 'hire', person: dossier })
  if (payer?.id) known.set('payer', payer.id)
  known.set('back', `/coaching/requests/${id}/parts/work`)
  return `/placements/new?${known}`
}

export type ShownPart = ReturnType<typeof toPart>

/** Each regime with what it comes to here, in hours and minutes. */
const regimesIn = (one: RequestView, lang: Lang) =>
  one.regimes.flatMap((regime) => {
    const share = shareIn(regime.shares, one)
    if (share === null) return []
    const { from, until, minutesWeek } = one
    const sum = from && until && minutesWeek ? grantFor(minutesWeek, from, until, share).granted : null
    const t = requestPageWords[lang]
    const part = formatShare(share as Share, lang)
    const ofWhich = regime.ofWorked ? t.ofWorked(part) : t.ofContract(part)
    const says = sum === null ? ofWhich : t.regimeSays(part, spokenMinutes(sum, lang))
    return [{ value: regime.id, label: regime.name[lang], hint: says }]
  })
