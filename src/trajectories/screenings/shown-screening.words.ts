import { type Lang, spokenDay } from '#values/public.ts'
import { deviationReasons, screeningRests } from '#vocabulary/public.ts'
import { screeningWords } from './screening.words.ts'
import type { AnswerView, CriterionView, ScreeningView } from './see-screenings.ts'

export { screeningWords }

const saidIn = (terms: readonly { readonly id: string; readonly nl: string; readonly en: string }[], lang: Lang) => {
  const byId = new Map(terms.map((term) => [term.id, term[lang]]))
  return (id: string | null) => (id === null ? null : (byId.get(id) ?? id))
}

/** A screening as it stands on a page, in words. */
export function shownScreening(screening: ScreeningView, lang: Lang) {
  const t = screeningWords[lang]
  const { decision } = screening
  const day = (on: Parameters<typeof spokenDay>[0]) => spokenDay(on, lang, { year: 'always' })
  return {
    id: screening.id as string,
    set: screening.set ?? t.starter,
    startedOn: day(screening.startedOn),
    outcome: screening.outcome,
    criteria: screening.criteria.map((criterion) => shownCriterion(criterion, lang)),
    decision: decision && {
      verdict: decision.verdict,
      at: decision.on as string,
      title: t.decidedOn(t.verdicts[decision.verdict], day(decision.on)),
      by: t.decidedBy([decision.by, decision.byOrganisation].filter(Boolean).join(', ')),
      otherwise: decision.deviation
        ? t.otherwise(t.verdicts[screening.outcome], saidIn(deviationReasons, lang)(decision.deviation) ?? '')
        : null,
      line: decision.line,
    },
  }
}

export type ShownScreening = ReturnType<typeof shownScreening>

const shownCriterion = (criterion: CriterionView, lang: Lang) => ({
  id: criterion.id,
  text: criterion[lang],
  decisive: criterion.decisive,
  answer: criterion.now?.answer ?? null,
  restsOn: criterion.now?.restsOn ?? null,
  now: criterion.now && said(criterion.now, lang),
  before: criterion.before.map((one) => said(one, lang)),
})

/** "Yes (conversation). Karin Wassink, Werkcentrum, 3 March 2027." */
function said({ answer, restsOn, on, by, byOrganisation }: AnswerView, lang: Lang): string {
  const t = screeningWords[lang]
  const rests = saidIn(screeningRests, lang)(restsOn)
  const who = t.answeredBy([by, byOrganisation].filter(Boolean).join(', '), spokenDay(on, lang, { year: 'always' }))
  return `${t.answers[answer]}${rests ? ` (${rests.toLocaleLowerCase()})` : ''}. ${who}.`
}
