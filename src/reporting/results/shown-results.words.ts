import { stages, stageWords } from '#people/public.ts'
import { bilingual } from '#platform/words.ts'
import { gapKindName } from '#trajectories/public.ts'
import { type Day, type Lang, spokenDay, withCapital } from '#values/public.ts'
import { openPlaces } from '#vocabulary/public.ts'
import { type PlacementKind, placementKinds, type Step, type TimeToWork } from './figures.rules.ts'
import { listsBehind } from './lists-behind.rules.ts'
import { resultsWords } from './results.words.ts'
import type { Results } from './see-results.ts'
import { drawn, numberOf, type Shown } from './shown.rules.ts'

export const figuresWords = bilingual({
  voice: 'B1',
  en: {
    few: '< 5',
    fewSaid: 'fewer than 5',
    since: (day: string) => `from ${day}`,
    allTime: 'all time',
    funnel: 'From known to work',
    funnelSay: (known: string, placed: string) => `${known} became known, ${placed} began to work.`,
    funnelNote: 'Each person counts once at each step, when it happened. A trial is not work yet.',
    steps: {
      known: 'Known',
      ready: 'Ready for work',
      asked: 'Asked for a vacancy',
      yes: 'Said yes',
      proposed: 'Proposed to an employer',
      'employer-yes': 'Employer said yes',
      trial: 'Trial placement',
      placed: 'At work',
    } satisfies Record<Step, string>,
    months: 'Placements by month',
    monthsSay: (trials: string, hired: string, seconded: string) =>
      `Began: ${trials} on trial, ${hired} hired directly, ${seconded} seconded.`,
    monthsNote: 'A secondment counts where somebody works, not with the lender as well.',
    late: (n: string) => `${n} of these were written down later. They count from the day we knew.`,
    kinds: {
      trial: 'Trial placement',
      hire: 'Hired directly',
      assignment: 'Secondment',
    } satisfies Record<PlacementKind, string>,
    time: 'From known to first work',
    timeSay: (quick: string, all: string) => `${quick} of ${all} people worked within half a year.`,
    timeNone: 'Nobody began to work in this time.',
    timeNote: 'From the first day here until the first day of a contract or secondment.',
    times: {
      'weeks-4': 'Up to 4 weeks',
      'months-3': 'Up to 3 months',
      'months-6': 'Up to 6 months',
      'months-12': 'Up to a year',
      longer: 'Longer',
    } satisfies Record<TimeToWork, string>,
    now: 'Where everybody stands',
    nowSay: (looking: string, running: string) =>
      `${looking} people look for work. ${running} contracts, secondments and trials run.`,
    gaps: 'What is still needed',
    gapsSay: (kind: string, n: string) => `${kind} is needed most: ${n} times.`,
    gapsNone: 'Nothing is open.',
    quality: 'What we do not know yet',
    qualitySay: (old: string, looking: string) =>
      `For ${old} of ${looking} people the availability was not confirmed lately.`,
    qualityNote: 'Of everybody who looks for work. Lately is in the last six weeks.',
    old: 'Availability not confirmed for six weeks',
    missing: {
      occupations: 'Which work',
      hours: 'How many hours',
      dayparts: 'Which times',
      'available-from': 'From which day',
      transports: 'How far one travels',
      place: 'Where somebody lives',
      helps: 'What helps at work',
      'spoken-dutch': 'How Dutch is spoken',
      registered: 'Whether somebody is in the register',
    } as Record<string, string>,
    map: 'Where people live',
    mapSay: (n: number, town: string) => `People live in ${n} places. Most live in ${town}.`,
    mapNone: 'No place has five people or more.',
    mapNote: 'A larger circle is more people. A place is a point in its middle.',
    report: (whose: string) => `Results of ${whose}`,
  },
  nl: {
    few: '< 5',
    fewSaid: 'minder dan 5',
    since: (day) => `vanaf ${day}`,
    allTime: 'alle tijd',
    funnel: 'Van kennismaking naar werk',
    funnelSay: (known, placed) => `${known} bekend geworden, ${placed} aan het werk gegaan.`,
    funnelNote: 'Iedereen telt bij elke stap één keer, toen het gebeurde. Een proef is nog geen werk.',
    steps: {
      known: 'Bekend',
      ready: 'Klaar voor werk',
      asked: 'Gevraagd voor een vacature',
      yes: 'Zei ja',
      proposed: 'Voorgesteld aan werkgever',
      'employer-yes': 'Werkgever zei ja',
      trial: 'Proefplaatsing',
      placed: 'Aan het werk',
    },
    months: 'Plaatsingen per maand',
    monthsSay: (trials, hired, seconded) =>
      `Begonnen: ${trials} op proef, ${hired} direct in dienst, ${seconded} gedetacheerd.`,
    monthsNote: 'Een detachering telt waar iemand werkt, niet ook nog bij de uitlener.',
    late: (n) => `${n} daarvan zijn later opgeschreven. Die tellen vanaf de dag dat wij het wisten.`,
    kinds: { trial: 'Proefplaatsing', hire: 'Direct in dienst', assignment: 'Detachering' },
    time: 'Van kennismaking tot eerste werk',
    timeSay: (quick, all) => `${quick} van de ${all} mensen werkten binnen een half jaar.`,
    timeNone: 'In deze tijd ging niemand aan het werk.',
    timeNote: 'Van de eerste dag hier tot de eerste dag van een contract of detachering.',
    times: {
      'weeks-4': 'Tot 4 weken',
      'months-3': 'Tot 3 maanden',
      'months-6': 'Tot 6 maanden',
      'months-12': 'Tot een jaar',
      longer: 'Langer',
    },
    now: 'Waar iedereen staat',
    nowSay: (looking, running) =>
      `${looking} mensen zoeken werk. Er lopen ${running} contracten, detacheringen en proeven.`,
    gaps: 'Wat nog nodig is',
    gapsSay: (kind, n) => `${kind} is het vaakst nodig: ${n} keer.`,
    gapsNone: 'Er staat niets open.',
    quality: 'Wat wij nog niet weten',
    qualitySay: (old, looking) => `Bij ${old} van de ${looking} mensen is de beschikbaarheid niet pas bevestigd.`,
    qualityNote: 'Van iedereen die werk zoekt. Pas is: in de laatste zes weken.',
    old: 'Beschikbaarheid zes weken niet bevestigd',
    missing: {
      occupations: 'Welk werk',
      hours: 'Hoeveel uur',
      dayparts: 'Welke tijden',
      'available-from': 'Vanaf welke dag',
      transports: 'Hoe ver iemand reist',
      place: 'Waar iemand woont',
      helps: 'Wat helpt op het werk',
      'spoken-dutch': 'Hoe iemand Nederlands spreekt',
      registered: 'Of iemand in het register staat',
    },
    map: 'Waar mensen wonen',
    mapSay: (n, town) => `Mensen wonen in ${n} plaatsen. De meesten wonen in ${town}.`,
    mapNone: 'Geen plaats heeft vijf mensen of meer.',
    mapNote: 'Een grotere cirkel is meer mensen. Een plaats is een punt in het midden.',
    report: (whose) => `Resultaten van ${whose}`,
  },
})

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
  return {
    title: t.months,
    say: t.monthsSay(of('trial'), of('hire'), of('assignment')),
    note: startedLate === 0 ? t.monthsNote : `${t.monthsNote} ${withCapital(t.late(say(startedLate)))}`,
    kinds: placementKinds.map((kind) => t.kinds[kind]),
    months: months.map(({ month, kinds }) => ({
      id: month,
      label: spokenMonth(month, lang),
      parts: kinds.map(({ of, number }) => row(of, t.kinds[of], number)),
    })),
  }
}

function timeIn({ figures: { timeToWork } }: Results, { t, say, row }: Speech) {
  const { times, halfYear, together } = timeToWork
  return {
    title: t.time,
    say: together === 0 ? t.timeNone : withCapital(t.timeSay(say(halfYear), say(together))),
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
    say: t.qualitySay(say(quality.old), say(quality.looking)),
    note: t.qualityNote,
    rows: [row('old', t.old, quality.old), ...missing].toSorted((a, b) => b.drawn - a.drawn),
    looking: row('looking', t.looking, quality.looking),
    keepers: results.byKeeper.map(({ id, name, quality: { looking, old, missing } }) => ({
      ...{ id, name, looking: row('looking', t.looking, looking).text, old: row('old', t.old, old).text },
      most: missing
        .toSorted((a, b) => drawn(b.number) - drawn(a.number))
        .slice(0, 1)
        .flatMap(({ of, number }) => (drawn(number) > 0 ? [`${t.missing[of] ?? of}: ${say(number)}`] : [])),
    })),
  }
}

/** Only places we know as a point; a place with fewer than five is named in the table and not drawn for who may not count. */
function mapIn(results: Results, { t, row }: Speech) {
  const places = openPlaces()
  const lists = listsBehind(results)
  const rows = results.figures.towns
    .map(({ of, number }) => {
      const place = places.findPlace({ town: of })
      return { ...row(of, of, number, lists.town(of)), lat: place?.lat ?? null, lon: place?.lon ?? null }
    })
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
