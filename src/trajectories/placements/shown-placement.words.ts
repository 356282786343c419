import { actingWords } from '#access/public.ts'
import { bilingual } from '#platform/words.ts'
import { type Day, type Lang, spokenDay } from '#values/public.ts'
import { workEnded } from '#vocabulary/public.ts'
import { agreementWords } from '../agreements/agreement.words.ts'
import { placementWords } from './placement.words.ts'
import type { PlacementView } from './see-placement.ts'
import { shownHours, shownRow } from './shown-placements.rules.ts'

export const shownPlacementWords = bilingual({
  voice: 'B1',
  en: { why: 'Why', perWeek: 'hours a week', upTo: (day: string) => `up to ${day}` },
  nl: { why: 'Waarom', perWeek: 'uur per week', upTo: (day) => `tot en met ${day}` },
})

/** One piece of work as its page shows it: in words, and nothing that is not shown. */
export function shownPlacement(one: PlacementView, lang: Lang, today: Day) {
  const t = placementWords[lang]
  const w = shownPlacementWords[lang]
  const say = (on: Day | null) => on && spokenDay(on, lang, { year: 'when-other', than: today })
  return {
    ...{ id: one.id as string, kind: one.kind, phase: one.phase, name: one.name, at: one.at, next: one.next },
    dossier: one.dossier as string,
    steps: one.steps,
    endedByLeaving: one.next === 'stays-on' && one.kind === 'trial',
    facts: factsOf(one, lang, say),
    decision: decisionOf(one, lang, say),
    agreement: agreementOf(one, lang, say),
    changes: one.changes.map(({ from, until, minutesWeek, tasks, by, on }, at) => ({
      id: String(at),
      at: from as string,
      when: say(from) ?? '',
      what: [`${shownHours(minutesWeek)} ${w.perWeek}`, until ? w.upTo(say(until) ?? '') : t.openEnded, tasks]
        .filter(Boolean)
        .join(', '),
      note: t.changeOn(say(on) ?? '', by),
    })),
    beside: one.beside.map((row) => shownRow(row, lang, today)),
  }
}

type Say = (on: Day | null) => string | null

function factsOf(one: PlacementView, lang: Lang, say: Say) {
  const t = placementWords[lang]
  const reason = workEnded.find(({ id }) => id === one.endReason)?.[lang] ?? null
  const always = [
    { term: t.since, value: say(one.since) },
    { term: t.from, value: say(one.from) },
    { term: t.until, value: say(one.until) ?? t.openEnded },
    { term: t.hours, value: shownHours(one.minutesWeek) },
  ]
  const sometimes = [
    { term: t.vacancy, value: one.vacancy },
    { term: t.tasks, value: one.tasks },
    { term: t.supervisor, value: one.supervisor },
    { term: t.reason, value: reason },
    { term: t.nextStep, value: one.next && t.next[one.next] },
  ]
  return [...always, ...sometimes.filter(({ value }) => value !== null)]
}

function decisionOf({ trial }: PlacementView, lang: Lang, say: Say) {
  if (!trial) return null
  const t = placementWords[lang]
  const { decision, payer, decides } = trial
  const refusals: Readonly<Record<string, string>> = t.trialRefusals
  const longer: Readonly<Record<string, string>> = t.longer
  const rows = decision
    ? [
        { term: t.decision, value: decision.says === 'granted' ? t.granted : t.refused },
        { term: t.decidedOn, value: say(decision.on) },
        { term: t.period, value: decision.from && `${say(decision.from)} – ${say(decision.until)}` },
        {
          term: shownPlacementWords[lang].why,
          value: refusals[decision.reason ?? ''] ?? longer[decision.longerBecause ?? ''] ?? null,
        },
        { term: t.letter, value: decision.letter },
      ].filter(({ value }) => value !== null)
    : []
  const waits = decides === 'payer' ? t.decidesThere(payer) : t.waitsFor(payer)
  return { title: t.decisionOf(payer), rows, waits, mayDecide: decides === 'me' || decides === 'letter' }
}

function agreementOf({ agreement, phase, mayChange }: PlacementView, lang: Lang, say: Say) {
  if (!agreement) return null
  const { roles } = agreementWords[lang]
  const { kinds } = actingWords[lang]
  return {
    parts: agreement.parts[lang],
    asked: phase === 'granted' && mayChange,
    signatures: agreement.signatures.map(({ role, name, relation, how, signedOn, paperOn }) => ({
      ...{ role, how, name: [name, relation && kinds[relation]].filter(Boolean).join(', ') },
      label: roles[role],
      on: say(paperOn ?? signedOn),
    })),
  }
}

export type ShownPlacement = ReturnType<typeof shownPlacement>
