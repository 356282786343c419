import { bilingual } from '#platform/words.ts'
import { type Day, formatShare, type Lang, minutes, share, spokenDay, spokenMinutes } from '#values/public.ts'
import type { seeWageValues } from './see-wage-values.ts'
import { wageValueOn } from './wage-value.rules.ts'
import { wageValueWords } from './wage-value.words.ts'

type Seen = NonNullable<Extract<Awaited<ReturnType<typeof seeWageValues>>, { done: true }>['value']['values']>

/** A name with its day. */
export const signedWords = bilingual({
  voice: 'B1',
  en: { by: (name: string, day: string) => `${name}, ${day}` },
  nl: { by: (name: string, day: string) => `${name}, ${day}` },
})

/** Each value as its card says it; the days spelled out, the parts of a task as per cents. */
export function shownValues(values: Seen, lang: Lang, today: Day) {
  const now = wageValueOn(values, today)
  return values.map((one) => ({
    id: one.id as string,
    value: one.value,
    counts: one.id === now?.id ? ('now' as const) : one.from > today ? ('later' as const) : ('earlier' as const),
    waits: one.objectedOn !== null && one.objectionOutcome === null,
    mayObject: one.objectedOn === null && (one.objectionBy === null || one.objectionBy >= today),
    rows: rowsOf(one, lang),
    week: wageValueWords[lang].week(spokenMinutes(minutes(one.basis.minutesWeek), lang), one.basis.days),
    tasks: one.basis.tasks.map((task, n) => ({
      ...{ n, name: task.name, share: whole(task.share, lang), pace: whole(task.pace, lang) },
      ...{ quality: whole(task.quality, lang), net: whole(task.net, lang) },
      brings: formatShare(share(Math.round(task.brings / 10_000)), lang),
    })),
  }))
}
export type ShownValue = ReturnType<typeof shownValues>[number]

const whole = (part: number, lang: Lang) => formatShare(share(part * 100), lang)

function rowsOf(one: Seen[number], lang: Lang) {
  const t = wageValueWords[lang]
  const day = (of: Day) => spokenDay(of, lang, { year: 'always' })
  const row = (term: string, value: string | null) => (value === null ? [] : [{ term, value }])
  return [
    ...row(t.from, day(one.from)),
    ...row(t.review, day(one.reviewOn)),
    ...row(t.measured, signedWords[lang].by(one.measuredBy, day(one.measuredOn))),
    ...row(t.heard, one.heard),
    ...row(t.decided, signedWords[lang].by(one.decidedBy, day(one.decidedOn))),
    ...row(t.letter, one.reference),
    ...row(t.workerView, one.workerView),
    ...row(t.employerView, one.employerView),
    ...(one.objectedOn && one.objectedBy
      ? row(t.objection, t.objected(t.objectors[one.objectedBy], day(one.objectedOn)))
      : row(t.objectionBy, one.objectionBy && day(one.objectionBy))),
    ...(one.objectionOutcome && one.objectionOutcomeOn
      ? row(t.outcome, signedWords[lang].by(t.outcomes[one.objectionOutcome], day(one.objectionOutcomeOn)))
      : []),
  ]
}
