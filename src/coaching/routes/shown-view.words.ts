import { bilingual } from '#platform/words.ts'
import { cents, type Day, formatEuro, formatMinutes, type Lang, minutes, spokenDay } from '#values/public.ts'
import { hasDays, lastDay } from '../periods/period.ts'
import { stageOf, stages, stateOf } from './route.rules.ts'
import { routeWords } from './route.words.ts'
import type { RouteRow } from './route-row.ts'
import { routeWhyWords } from './route-why.words.ts'
import type { RouteView } from './see-route.ts'

export const shownViewWords = bilingual({
  voice: 'B1',
  en: {
    begin: 'Began',
    changePayer: 'Another payer',
    hoursOf: (used: string, granted: string) => `${used} of ${granted}`,
    noEnd: 'no end known',
    neverBegan: 'never began',
    next: (what: string) => `Then: ${what}`,
    approvedBy: (reference: string) => `Approved: ${reference}`,
    askNext: (number: number) => `Ask for half-year ${number}`,
    nextFrom: (number: number, day: string) => `Half-year ${number} begins on ${day}.`,
    nextBy: (day: string) => `The request has to be there by ${day}.`,
    nextUnknown: 'No deadline of this payer is known here. Ask the payer.',
  },
  nl: {
    begin: 'Begonnen',
    changePayer: 'Andere betaler',
    hoursOf: (used, granted) => `${used} van ${granted}`,
    noEnd: 'geen einde bekend',
    neverBegan: 'nooit begonnen',
    next: (what) => `Daarna: ${what}`,
    approvedBy: (reference) => `Goedgekeurd: ${reference}`,
    askNext: (number) => `Vraag half jaar ${number} aan`,
    nextFrom: (number, day) => `Half jaar ${number} begint op ${day}.`,
    nextBy: (day) => `De aanvraag moet er uiterlijk ${day} zijn.`,
    nextUnknown: 'Een termijn van deze betaler is hier niet bekend. Vraag het de betaler.',
  },
})

/** One route as it is read on its page: sentences and days in the language of the reader. */
export function shownView(route: RouteView, lang: Lang, today: Day) {
  const t = routeWords[lang]
  const w = routeWhyWords[lang]
  const v = shownViewWords[lang]
  const day = (of: string) => spokenDay(of as Day, lang, { year: 'when-other', than: today })
  const days = (from: string, until: string | null) => `${day(from)} – ${until ? day(until) : v.noEnd}`
  const now = stageOf(route.phase)
  const over = route.endedOn !== null
  return {
    ...{
      id: route.id as string,
      name: route.name,
      dossier: route.dossier as string,
      phase: route.phase,
      kind: route.kind,
    },
    hasActivation: route.entry === 'activation',
    /** Work of which the employer can read a page. */
    employers: route.work
      .filter(({ phase, kind }) => (phase === 'agreed' || phase === 'running') && kind !== 'employment')
      .map(({ id, at }) => ({ at, to: `/placements/${id}/employer-page` })),
    mayPause: route.mayPause,
    mayChangePayer: route.mayChangePayer,
    facts: [
      { term: t.firm, value: route.firm },
      { term: t.coach, value: route.coach },
      { term: t.entry, value: t.entries[route.entry] },
      { term: t.since, value: day(route.since) },
      ...(route.phase === 'waiting' && route.expectedOn ? [{ term: t.expected, value: day(route.expectedOn) }] : []),
      ...(route.assignment ? [{ term: t.assignment, value: route.assignment }] : []),
      ...(route.reference ? [{ term: t.reference, value: route.reference }] : []),
      ...(route.price === null ? [] : [{ term: t.price, value: formatEuro(cents(route.price), lang) }]),
      ...(over ? [{ term: t.reason, value: w.reasons[route.endReason ?? ''] ?? route.endReason }] : []),
    ],
    thread: stages.map((stage) => ({
      label: t.stages[stage],
      state: over && route.phase !== 'closed' ? ('to-do' as const) : stateOf(stage, now),
    })),
    offers: route.offers.map(({ step, inTheWay }) => ({
      step,
      label: t.steps[step],
      waits: inTheWay && w.conditions[inTheWay],
    })),
    payers: route.payers.map((one) => ({
      term: one.now ? `${one.name} ✓` : one.name,
      value: [t.payerKinds[one.kind], `${t.from.toLowerCase()} ${day(one.from)}`, one.ground && t.grounds[one.ground]]
        .filter(Boolean)
        .join(', '),
    })),
    pauses: route.pauses.map((one) => ({
      term: t.pauses[one.reason],
      value: [days(one.from, one.until), one.approvedReference && v.approvedBy(one.approvedReference)]
        .filter(Boolean)
        .join('. '),
    })),
    periods: route.periods.map((one) => ({
      id: one.id as string,
      report: route.mine && hasDays(one) ? `/coaching/periods/${one.id}/report` : null,
      kind: [t.periodKinds[one.kind], one.number].filter((part) => part !== null).join(' '),
      days: hasDays(one) ? days(one.from, lastDay(one)) : v.neverBegan,
      hours: v.hoursOf(formatMinutes(minutes(one.entered)), formatMinutes(minutes(one.granted))),
    })),
    next: route.next && {
      label: v.askNext(route.next.number),
      says: [
        v.nextFrom(route.next.number, day(route.next.from)),
        route.next.lastDay ? v.nextBy(day(route.next.lastDay)) : v.nextUnknown,
      ].join(' '),
    },
    taken: route.taken.map((one) => ({
      ...{ id: one.id, at: one.on as string, when: day(one.on), key: one.to !== one.from },
      what: one.step === 'begin' ? v.begin : one.step === 'changePayer' ? v.changePayer : t.steps[one.step],
      note: [
        one.byName,
        one.reason && (w.reasons[one.reason] ?? one.reason),
        one.words,
        one.nextStep && v.next(one.nextStep),
      ]
        .filter(Boolean)
        .join('. '),
    })),
  }
}

/** One line of a list, said. */
export function shownRoute(row: RouteRow, lang: Lang, today: Day) {
  const { id, dossier, name, kind, phase, firm, coach, payer, paused, hours } = row
  const t = routeWords[lang]
  return {
    ...{ id: id as string, dossier: dossier as string, name, kind, phase, firm, coach, payer },
    since: spokenDay(row.since, lang, { year: 'when-other', than: today }),
    paused: paused && t.pauses[paused],
    hours:
      hours && shownViewWords[lang].hoursOf(formatMinutes(minutes(hours.used)), formatMinutes(minutes(hours.granted))),
  }
}

export type ShownRoute = ReturnType<typeof shownRoute>
