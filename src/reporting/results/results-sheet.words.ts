import type { Sheet } from '#platform/public.ts'
import { bilingual } from '#platform/words.ts'
import type { Lang } from '#values/public.ts'
import { figuresWords } from './figures.words.ts'
import type { Results } from './see-results.ts'
import { type ShownRow, shownResults } from './shown-results.words.ts'

export const sheetWords = bilingual({
  voice: 'B1',
  en: {
    sheet: 'results',
    sheetHeads: ['Figure', 'Of', 'Month', 'Number', 'As known on', 'Whose dossiers'],
  },
  nl: {
    sheet: 'resultaten',
    sheetHeads: ['Cijfer', 'Van', 'Maand', 'Aantal', 'Zoals bekend op', 'Dossiers van'],
  },
})

type Line = readonly [figure: string, of: string, month: string | null, row: Pick<ShownRow, 'drawn' | 'text'>]

/** One line for each number, with its day: so they can be laid beside those of another day. Real days and real numbers. */
export function resultsSheet(results: Results, lang: Lang): Sheet {
  const t = { ...figuresWords[lang], ...sheetWords[lang] }
  const shown = shownResults(results, lang)
  return {
    name: t.sheet,
    heads: [...t.sheetHeads],
    rows: linesOf(shown).map(([figure, of, month, row]): Sheet['rows'][number] => [
      figure,
      of,
      month && { day: `${month}-01` },
      row.text === t.few ? t.fewSaid : row.drawn,
      { day: results.day },
      shown.whose,
    ]),
  }
}

const linesOf = (shown: ReturnType<typeof shownResults>): readonly Line[] => [
  ...plain(shown.funnel),
  ...shown.months.months.flatMap(({ id, parts }) =>
    parts.map((part): Line => [shown.months.title, part.label, id, part]),
  ),
  ...plain(shown.toWork),
  ...plain({ title: shown.now.title, rows: [...shown.now.stages, ...shown.now.running] }),
  ...plain(shown.gaps),
  ...plain(shown.quality),
  ...plain(shown.map),
]

const plain = ({ title, rows }: { title: string; rows: readonly ShownRow[] }): readonly Line[] =>
  rows.map((row) => [title, row.label, null, row])
