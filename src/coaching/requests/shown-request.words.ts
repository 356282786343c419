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
import { requestWords } from './request.words.ts'
import { requestPageWords } from './request-page.words.ts'
import type { RequestView } from './see-request.ts'
import type { RequestRow } from './see-requests.ts'

export const shownRequestWords = bilingual({
  voice: 'B1',
  en: { goals: (n: number) => (n === 1 ? 'One goal' : `${n} goals`), fits: 'Nothing needs attention' },
  nl: { goals: (n) => (n === 1 ? 'Eén doel' : `${n} doelen`), fits: 'Niets vraagt aandacht' },
})

const hours = (minutes: number | null, lang: Lang) =>
  minutes === null ? null : spokenMinutes(minutes as Minutes, lang)
const dayIn = (day: Parameters<typeof spokenDay>[0] | null, lang: Lang) => (day ? spokenDay(day, lang) : null)

const kindIn = ({ kind, number }: Pick<RequestRow, 'kind' | 'number'>, lang: Lang) =>
  number !== null && number > 1 ? requestWords[lang].laterHalfYear(number) : requestWords[lang].kinds[kind]

export const shownRequestRow = (row: RequestRow, lang: Lang) => ({
  id: row.id as string,
  name: row.name,
  firm: row.firm,
  kind: kindIn(row, lang),
  phase: row.phase,
  phaseName: requestWords[lang].phases[row.phase],
  asked: hours(row.asked, lang),
  decideBy: dayIn(row.decideBy, lang),
})

/** One request as its pages show it: every day and every hour in words. */
export function shownRequest(one: RequestView, lang: Lang) {
  const t = requestPageWords[lang]
  return {
    ...facts(one, lang),
    term: one.term && t.terms[one.term],
    statuses: one.statuses,
    ready: one.ready,
    signed: one.signed,
    mayChange: one.mayChange,
    mine: one.mine,
    decides: one.decides,
    answers: answersOf(one, lang),
    text: one.text && { parts: one.text.body[lang], asked: one.text.asked },
    names: (one.text?.names ?? []).map(({ role, name, signedOn }) => ({ role, name, on: dayIn(signedOn, lang) })),
    late: lateness(one, lang),
    knowsLate: one.lateness?.late ?? false,
    stands: one.clock?.stands ?? false,
    decideBy: dayIn(one.clock?.by ?? null, lang),
    decisions: one.decisions.map((said) => decisionIn(said, lang)),
    objectionBy: one.objectionBy && t.objectionBy(spokenDay(one.objectionBy, lang)),
    objections: one.objections.map(({ byWhom, on, outcome }) => ({
      term: requestWords[lang].applicants[byWhom],
      value: [spokenDay(on, lang), outcome && t.outcomes[outcome]].filter(Boolean).join(': '),
      open: outcome === null,
    })),
    mayObject: one.answer !== null && (one.mine || one.payer !== null),
    order: orderOf(one, lang),
  }
}

export type ShownRequest = ReturnType<typeof shownRequest>

function facts(one: RequestView, lang: Lang) {
  return {
    id: one.id as string,
    name: one.name,
    dossier: one.dossier as string,
    route: one.route as string,
    kind: kindIn(one, lang),
    isTrial: one.kind === 'trial',
    phase: one.phase,
    reference: one.reference,
    payer: one.payer?.name ?? null,
    payerWorks: one.payer?.works ?? false,
    firm: one.firmName,
    employer: one.employer,
    received: dayIn(one.receivedOn, lang),
    period: one.from && one.until ? `${spokenDay(one.from, lang)} – ${spokenDay(one.until, lang)}` : null,
    hoursWeek: hours(one.minutesWeek, lang),
    asked: hours(one.asked, lang),
  }
}

/** What was answered, part by part, for who checks it. */
function answersOf(one: RequestView, lang: Lang) {
  const w = requestWords[lang]
  const regime = one.regimes.find(({ id }) => id === one.regime)?.name[lang] ?? one.regime
  const points = one.points?.map(({ aspect, words }) => (words ? `${w.aspects[aspect]}: ${words}` : w.aspects[aspect]))
  return {
    applicant: one.applicant && w.applicants[one.applicant],
    work: one.employer && [one.employer, hours(one.minutesWeek, lang)].filter(Boolean).join(', '),
    matching: points && (points.length > 0 ? points.join(', ') : shownRequestWords[lang].fits),
    goals: one.goals.length > 0 ? one.goals.map(({ goal }) => goal).join(' ') : null,
    regime:
      regime && one.share && one.asked !== null
        ? `${regime}: ${requestPageWords[lang].regimeSays(formatShare(one.share as Share, lang), hours(one.asked, lang) ?? '')}`
        : null,
  }
}

function lateness({ lateness: late }: RequestView, lang: Lang): string | null {
  const t = requestPageWords[lang]
  if (!late?.lastDay) return late ? t.noDeadline : null
  const lastDay = spokenDay(late.lastDay, lang)
  if (!late.late) return t.inTime(lastDay)
  if (!late.earliest) return t.lateUnknown(lastDay)
  return t.lateSays(lastDay, spokenDay(late.earliest, lang), late.daysLost, hours(late.minutesLost, lang) ?? '')
}

function decisionIn(said: RequestView['decisions'][number], lang: Lang) {
  const t = requestPageWords[lang]
  const reasons: Readonly<Record<string, string>> = { ...t.reasons, ...t.aside }
  const next: Readonly<Record<string, string>> = { ...t.nextSteps, 'not-completed-in-time': t.asideNext }
  const lines = [
    said.granted !== null ? hours(said.granted, lang) : null,
    said.from && said.until ? `${spokenDay(said.from, lang)} – ${spokenDay(said.until, lang)}` : null,
    said.reason ? reasons[said.reason] : null,
    said.missing.map((one) => t.missingThings[one]).join(', '),
    said.by && said.says === 'incomplete' ? t.completeBy(spokenDay(said.by, lang)) : null,
    said.differsBecause,
    said.words,
    said.reason ? next[said.reason] : null,
  ]
  return {
    id: said.id as string,
    title: `${t.said[said.says]}, ${spokenDay(said.on, lang)}`,
    lines: lines.filter((line): line is string => Boolean(line)),
    isAnswer: said.says !== 'incomplete' && said.says !== 'longer',
  }
}

function orderOf(one: RequestView, lang: Lang) {
  const t = requestPageWords[lang]
  const says = (yes: boolean) => (yes ? t.yes : t.no)
  return [
    { term: t.orderRows.parts, value: says(one.ready) },
    { term: t.orderRows.signed, value: says(one.signed) },
    { term: t.orderRows.inTime, value: one.lateness?.lastDay ? says(!one.lateness.late) : null },
    { term: t.orderRows.goals, value: String(one.goals.length) },
  ]
}

/** What is filled in beforehand for who decides: what the rule gives. */
export function shownForDecision(one: RequestView, lang: Lang) {
  const { rule, rate } = one
  return {
    ...shownRequest(one, lang),
    from: rule?.from ?? one.from ?? '',
    until: rule?.until ?? one.until ?? '',
    hours: rule ? formatMinutes(rule.minutes as Minutes) : '',
    rate: rate === null ? '' : (rate / 100).toFixed(2).replace('.', lang === 'nl' ? ',' : '.'),
    says: rule
      ? requestPageWords[lang].byRule(hours(rule.minutes, lang) ?? '', formatShare(rule.share as Share, lang))
      : null,
    byLetter: one.decides === 'letter',
  }
}
