import type { Report, ReportSection } from '#platform/public.ts'
import { bilingual } from '#platform/words.ts'
import { type Day, type Lang, spokenDay } from '#values/public.ts'
import { resultsWords } from './results.words.ts'
import { sheetWords } from './results-sheet.words.ts'
import type { Results } from './see-results.ts'
import { type ShownRow, shownResults } from './shown-results.words.ts'

export const reportWords = bilingual({
  voice: 'B1',
  en: {
    page: (n: number, of: number) => `Page ${n} of ${of}`,
    madeOn: (day: string) => `Made on ${day} with Schakel.`,
    time: (time: string) => `What happened: ${time}.`,
  },
  nl: {
    page: (n, of) => `Bladzijde ${n} van ${of}`,
    madeOn: (day) => `Gemaakt op ${day} met Schakel.`,
    time: (time) => `Wat gebeurde: ${time}.`,
  },
})

/** The page on paper, in the same order and the same words. */
export function resultsReport(results: Results, lang: Lang, today: Day): Report {
  const t = { ...resultsWords[lang], ...reportWords[lang] }
  const shown = shownResults(results, lang)
  const { funnel, months, now, gaps, toWork, map, quality } = shown
  const two = (head: string, rows: readonly ShownRow[]) => ({
    heads: [head, t.number],
    rows: rows.map(({ label, text }) => [label, text]),
  })
  const sections: readonly ReportSection[] = [
    { ...funnel, ...two(t.step, funnel.rows) },
    {
      ...{ title: months.title, say: months.say, note: months.note, heads: [t.month, ...months.kinds] },
      rows: months.months.map(({ label, parts }) => [label, ...parts.map(({ text }) => text)]),
    },
    { title: now.title, say: now.say, ...two(t.stage, [...now.stages, ...now.running]) },
    {
      ...{ title: gaps.title, say: gaps.say, heads: [t.kind, t.open, t.arranged, t.notNeeded] },
      rows: gaps.rows.map(({ label, text, arranged, notNeeded }) => [label, text, arranged, notNeeded]),
    },
    { ...toWork, ...two(t.howLong, toWork.rows) },
    { title: map.title, say: map.say, ...two(t.town, map.rows) },
    { title: quality.title, say: quality.say, note: quality.note, ...two(t.what, quality.rows) },
  ]
  return {
    ...{ name: sheetWords[lang].sheet, lang, title: shown.title, sections, page: t.page },
    lead: [
      t.lead(shown.whose, shown.day),
      t.time(shown.time),
      ...(results.exact ? [] : [t.rounded]),
      t.madeOn(spokenDay(today, lang)),
    ],
  }
}
