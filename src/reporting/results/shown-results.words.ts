import { stages, stageWords } from '#people/public.ts'
import { gapKindName } from '#trajectories/public.ts'
import { type Day, type Lang, spokenDay, withCapital } from '#values/public.ts'
import { placementKinds } from './figures.rules.ts'
import { figuresWords } from './figures.words.ts'
import { listsBehind } from './lists-behind.rules.ts'
import { resultsWords } from './results.words.ts'
import type { Results } from './see-results.ts'
import { drawn, numberOf, type Shown } from './shown.rules.ts'

export { figuresWords }

/** One number with its name: how it is drawn, how it is written, and the list it came from. */
export interface ShownRow {
  readonly id: string
  readonly label: string
  readonly drawn: number
  readonly text: string
  readonly to: string | null
}

interface Speech {
  readonly lang: Lang
  readonly t: (typeof figuresWords)['nl'] & (typeof resultsWords)['nl']
  /** In a sentence. */
  readonly say: (number: Shown) => string
  readonly row: (id: string, label: string, number: Shown, to?: string | null) => ShownRow
}

/** Everything the page and the report say, in one language. */
export function shownResults(results: Results, lang: Lang) {
  const speech = speechIn(lang)
  const { t } = speech
  const { keeper, day, from } = results
  return {
    title: t.report(keeper?.name ?? t.wholeRegion),
    whose: keeper?.name ?? t.wholeRegion,
    day: spokenDay(day, lang),
    time: from ? t.since(spokenDay(from, lang)) : t.allTime,
    isNobody: results.keepers.length === 0,
    funnel: funnelIn(results, speech),
    months: monthsIn(results, speech),
    toWork: timeIn(results, speech),
    now: nowIn(results, speech),
    gaps: gapsIn(results, speech),
    quality: qualityIn(results, speech),
    map: mapIn(results, speech),
  }
}

export type ShownResults = ReturnType<typeof shownResults>

function speechIn(lang: Lang): Speech {
  const t = { ...resultsWords[lang], ...figuresWords[lang] }
  return {
    ...{ lang, t },
    say: (number) => (number === null ? t.fewSaid : String(number)),
    row: (id, label, number, to = null) => ({
      ...{ id, label, drawn: drawn(number), text: number === null ? t.few : String(number), to },
    }),
  }
}

const funnelIn = ({ figures: { funnel } }: Results, { t, say, row }: Speech) => ({
  title: t.funnel,
  say: withCapital(t.funnelSay(say(numberOf(funnel, 'known')), say(numberOf(funnel, 'placed')))),
  note: t.funnelNote,
  rows: funnel.map(({ of, number }) => row(of, t.steps[of], number)),
})

function monthsIn({ figures: { months, started, startedLate } }: Results, { t, lang, say, row }: Speech) {
  const of = (kind: string) => say(numberOf(started, kind))
  const numbers = months.flatMap(({ kinds }) => kinds.map(({ number }) => number))
  const isDrawn = numbers.some((number) => drawn(number) > 0)
  return {
    title: t.months,
    say: t.monthsSay(of('trial'), of('hire'), of('assignment')),
    note: [
      t.monthsNote,
      ...(startedLate === 0 ? [] : [withCapital(t.late(say(startedLate)))]),
      ...(isDrawn && numbers.includes(null) ? [t.monthsFew] : []),
    ].join(' '),
    nothing: isDrawn ? null : t.monthsNone,
    kinds: placementKinds.map((kind) => t.kinds[kind]),
    months: months.map(({ month, kinds }) => ({
      id: month,
      label: spokenMonth(month, lang),
      short: shortMonth(month, lang),
      parts: kinds.map(({ of, number }) => row(of, t.kinds[of], number)),
    })),
  }
}

function timeIn({ figures: { timeToWork } }: Results, { t, say, row }: Speech) {
  const { times, halfYear, together } = timeToWork
  return {
    title: t.time,
    say:
      together === 0
        ? t.timeNone
        : together === null
          ? t.timeFew
          : withCapital(t.timeSay(say(halfYear), say(together))),
    note: t.timeNote,
    rows: times.map(({ of, number }) => row(of, t.times[of], number)),
  }
}

function nowIn(results: Results, { t, lang, say, row }: Speech) {
  const { stages: counted, running, quality } = results.figures
  const lists = listsBehind(results)
  return {
    title: t.now,
    say: withCapital(t.nowSay(say(quality.looking), say(running.together))),
    stages: stages
      .map((stage) => row(stage, stageWords[lang].stage[stage], numberOf(counted, stage), lists.stage(stage)))
      .filter(({ drawn }) => drawn > 0),
    running: running.kinds.map(({ of, number }) => row(of, t.kinds[of], number, lists.running(of))),
  }
}

function gapsIn(results: Results, { t, lang, say, row }: Speech) {
  const lists = listsBehind(results)
  const gaps = results.figures.gaps.toSorted((a, b) => drawn(b.open) - drawn(a.open))
  const [most] = gaps
  return {
    title: t.gaps,
    say: most?.open ? t.gapsSay(gapKindName(most.kind, lang), say(most.open)) : t.gapsNone,
    rows: gaps.map(({ kind, open, arranged, notNeeded }) => ({
      ...row(kind, gapKindName(kind, lang), open, lists.gap(kind)),
      arranged: row(kind, t.arranged, arranged).text,
      notNeeded: row(kind, t.notNeeded, notNeeded).text,
    })),
  }
}

function qualityIn(results: Results, { t, say, row }: Speech) {
  const { quality } = results.figures
  const lists = listsBehind(results)
  const missing = quality.missing.map(({ of, number }) => row(of, t.missing[of] ?? of, number, lists.missing(of)))
  return {
    title: t.quality,
    say: quality.looking ? t.qualitySay(say(quality.old), say(quality.looking)) : noQuality(quality.looking, t),
    note: t.qualityNote,
    rows: [row('old', t.old, quality.old), ...missing].toSorted((a, b) => b.drawn - a.drawn),
    looking: row('looking', t.looking, quality.looking),
    keepers: results.byKeeper.map(({ id, name, quality: { looking, old, missing } }) => ({
      ...{ id, name, looking: row('looking', t.looking, looking).text, old: row('old', t.old, old).text },
      most: mostMissing(missing, t),
    })),
  }
}

const noQuality = (looking: Shown, t: Speech['t']) => (looking === null ? t.qualityFew : t.qualityNone)

/** What is missing most, or that nothing is; where each number is too small to say, that. */
function mostMissing(missing: readonly { of: string; number: Shown }[], t: Speech['t']): string {
  const [most] = missing.toSorted((a, b) => drawn(b.number) - drawn(a.number))
  if (most && drawn(most.number) > 0) return `${t.missing[most.of] ?? most.of}: ${most.number}`
  return missing.some(({ number }) => number === null) ? t.few : t.nothingMissing
}

/** A place with fewer than five is named in the table and not drawn for who may not count. */
function mapIn(results: Results, { t, row }: Speech) {
  const lists = listsBehind(results)
  const rows = results.figures.towns
    .map(({ of, number }) => row(of, of, number, lists.town(of)))
    .toSorted((a, b) => b.drawn - a.drawn || a.label.localeCompare(b.label, 'nl'))
  const [most] = rows
  return {
    title: t.map,
    say: most && most.drawn > 0 ? t.mapSay(rows.length, most.label) : t.mapNone,
    note: t.mapNote,
    rows,
  }
}

const spokenMonth = (month: string, lang: Lang): string => spokenDay(`${month}-01` as Day, lang).replace(/^1 /, '')

/** As one writes it under a column: mrt, not the first three letters. */
const shortMonth = (month: string, lang: Lang): string =>
  new Intl.DateTimeFormat(lang === 'nl' ? 'nl-NL' : 'en-GB', { month: 'short', timeZone: 'UTC' })
    .format(new Date(`${month}-01T00:00:00Z`))
    .replace('.', '')
