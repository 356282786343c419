import { bilingual } from '#platform/words.ts'
import { formatMinutes, type Lang, type Minutes, spokenDay } from '#values/public.ts'
import type { Growth, Report } from './report.ts'
import { reportWords } from './report.words.ts'
import type { ReportSeen } from './see-report.ts'

export const shownReportWords = bilingual({
  voice: 'B1',
  en: { hours: (time: string) => `${time} hours` },
  nl: { hours: (time) => `${time} uur` },
})

/** One report as its page shows it: days, hours and grades in words. */
export function shownReport(seen: ReportSeen, lang: Lang) {
  const t = reportWords[lang]
  const { period, report } = seen
  const which = period.kind === 'trial' ? t.trial : t.halfYear(period.number ?? 1)
  return {
    ...{ id: period.id as string, route: seen.route as string, name: seen.name, mayWrite: seen.mayWrite },
    title: seen.closing ? t.closing : t.title,
    lead: t.of(which, spokenDay(period.from, lang), spokenDay(period.until, lang)),
    goals: goalsToFill(seen),
    report: report && shown(report, lang),
  }
}

export type ShownReport = ReturnType<typeof shownReport>

/** Each goal with what was said of it before. */
const goalsToFill = ({ goals, report }: ReportSeen) =>
  goals.map((goal) => {
    const before = report?.results.find((one) => one.goal === goal)
    return { goal, outcome: before?.outcome ?? '', why: before?.why ?? '' }
  })

function shown(report: NonNullable<ReportSeen['report']>, lang: Lang) {
  const t = reportWords[lang]
  const day = (on: Report['on']) => spokenDay(on, lang)
  const { candidate, employer } = report
  return {
    results: report.results.map(({ goal, outcome, why }) => ({
      term: goal,
      value: [t.outcomes[outcome], why && t.whyNots[why].toLowerCase()].filter(Boolean).join(': '),
    })),
    conclusion: report.conclusion,
    takesOver: report.takesOver,
    handover: report.handover,
    growth: grown(report.growth, lang),
    signed: { candidate: candidate !== null, employer: employer !== null },
    names: [
      { term: t.coach, value: t.signed(report.writtenByName, day(report.on)) },
      { term: t.candidate, value: candidate ? listed([day(candidate.on), gradeIn(candidate.grade, lang)]) : t.notYet },
      {
        term: t.employer,
        value: employer
          ? listed([
              t.signed(employer.name, day(employer.on)),
              gradeIn(employer.grade, lang),
              employer.intendedWork && t.doneAsMeant(t.intendedWorks[employer.intendedWork]),
            ])
          : t.notYet,
      },
    ],
  }
}

const listed = (parts: readonly (string | null)[]) => parts.filter(Boolean).join(', ')
const gradeIn = (grade: number | null, lang: Lang) => (grade === null ? null : reportWords[lang].graded(grade))

/** From what to what; what is not known is said to be so. */
function grown({ minutesWeek, tasks, wageValue }: Growth, lang: Lang) {
  const t = reportWords[lang]
  const hours = (time: number) => shownReportWords[lang].hours(formatMinutes(time as Minutes))
  const both = <T>({ first, now }: { first: T | null; now: T | null }, say: (one: T) => string) =>
    first === now
      ? now === null
        ? null
        : say(now)
      : t.fromTo(first === null ? t.notKnown : say(first), now === null ? t.notKnown : say(now))
  return [
    { term: t.grown.minutesWeek, value: both(minutesWeek, hours) },
    { term: t.grown.tasks, value: both(tasks, (one) => one) },
    { term: t.grown.wageValue, value: both(wageValue, t.percent) },
  ]
}
