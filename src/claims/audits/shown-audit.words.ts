import { hoursWords } from '#coaching/hours/hours.words.ts'
import { bilingual } from '#platform/words.ts'
import { formatMinutes, type Lang, minutes, spokenDay } from '#values/public.ts'
import { accountWords } from '../accountability/account.words.ts'
import type { Frozen } from './audit.ts'
import { auditWords } from './audit.words.ts'
import type { AuditRow, AuditView, DossierRow } from './see-audits.ts'

export const shownAuditWords = bilingual({
  voice: 'B1',
  en: { hours: (time: string) => `${time} hours` },
  nl: { hours: (time) => `${time} uur` },
})

export function shownAuditRow(row: AuditRow, lang: Lang) {
  const t = auditWords[lang]
  return {
    ...{ id: row.id as string, other: row.other, phase: t.phases[row.phase], size: t.sizeOf(row.size, row.population) },
    days: `${spokenDay(row.from, lang)} – ${spokenDay(row.until, lang)}`,
    drawn: spokenDay(row.drawnOn, lang),
  }
}

export function shownAudit(one: AuditView, lang: Lang) {
  const t = auditWords[lang]
  const remarks = one.dossiers.filter(({ finding }) => finding === 'remark')
  const allLooked = one.dossiers.every(({ finding, name }) => finding !== null || name === null)
  return {
    ...{ id: one.id as string, mayJudge: one.mayJudge, conclusion: one.conclusion },
    title: t.one(one.other),
    lead: t.about(one.size, one.population, spokenDay(one.drawnOn, lang)),
    facts: [
      { term: t.columns.phase, value: t.phases[one.phase] },
      { term: t.columns.days, value: `${spokenDay(one.from, lang)} – ${spokenDay(one.until, lang)}` },
      { term: t.drawnBy, value: one.drawnBy },
      { term: t.seed, value: one.seed },
      ...(one.answerBy ? [{ term: t.answerBy, value: spokenDay(one.answerBy, lang) }] : []),
    ],
    concluded:
      one.outcome && one.concludedOn && t.concludedOn(t.outcomes[one.outcome], spokenDay(one.concludedOn, lang)),
    mayHear: one.mayJudge && allLooked && one.phase === 'frozen' && remarks.length > 0,
    mayConclude: one.mayJudge && allLooked && (one.phase === 'heard' || remarks.length === 0),
    dossiers: one.dossiers.map((dossier) => ({
      ...{ id: dossier.id as string, name: dossier.name ?? t.gone, place: t.place(dossier.place) },
      to: dossier.name && `/claims/audits/dossiers/${dossier.id}`,
      state: t.states[stateOf(dossier, one.mine === 'firm' && one.phase === 'frozen')],
    })),
  }
}

function stateOf({ finding, answer, stands }: DossierRow, hidden: boolean): keyof (typeof auditWords)['nl']['states'] {
  if (hidden) return 'hidden'
  if (finding !== 'remark') return finding ?? 'open'
  if (stands !== null) return stands ? 'stands' : 'taken-back'
  return answer ? 'answered' : 'remark'
}

export interface DossierSeen extends DossierRow {
  readonly audit: string
  readonly phase: AuditRow['phase']
  readonly frozen: Frozen
  readonly mayJudge: boolean
  readonly mayAnswer: boolean
}

/** One dossier as it stood, and what was said of it. */
export function shownDossier(one: DossierSeen, lang: Lang) {
  const t = auditWords[lang]
  const { frozen, finding, words, answer, stands, phase } = one
  const hours = (time: number) => shownAuditWords[lang].hours(formatMinutes(minutes(time)))
  const activities: Readonly<Record<string, string>> = hoursWords[lang].activities
  return {
    ...{ id: one.id as string, audit: one.audit, name: one.name ?? t.gone, place: t.place(one.place) },
    grant: [
      { term: t.period, value: `${spokenDay(frozen.from, lang)} – ${spokenDay(frozen.until, lang)}` },
      { term: t.granted, value: hours(frozen.granted) },
      { term: t.decided, value: spokenDay(frozen.decidedOn, lang) },
      { term: t.report, value: frozen.report ?? t.noReport },
    ],
    lines: frozen.lines.map((line, at) => ({
      ...{ id: String(at), day: spokenDay(line.day, lang), minutes: formatMinutes(minutes(line.minutes)) },
      ...{ activity: activities[line.activity] ?? line.activity, log: line.log, coach: line.coach },
      ...{ approvedBy: line.approvedBy, is: accountWords[lang].states[line.is] ?? line.is },
    })),
    said: [
      ...(finding ? [{ term: t.finding, value: t.findings[finding] }] : []),
      ...(words ? [{ term: t.remark, value: words }] : []),
      ...(finding === 'remark' && phase !== 'frozen' ? [{ term: t.answer, value: answer ?? t.noAnswer }] : []),
      ...(stands === null ? [] : [{ term: t.stands, value: stands ? t.yes : t.no }]),
    ],
    ...{ finding: finding ?? '', words: words ?? '', answer: answer ?? '' },
    mayFind: one.mayJudge && phase === 'frozen',
    mayAnswer: one.mayAnswer && finding === 'remark' && stands === null,
    mayJudge: one.mayJudge && phase === 'heard' && finding === 'remark',
  }
}
