import { stageWords } from '#people/public.ts'
import type { Sheet } from '#platform/public.ts'
import { bilingual } from '#platform/words.ts'
import type { Lang } from '#values/public.ts'
import { occupationOf, sectors } from '#vocabulary/public.ts'
import { leftOut } from './coded.rules.ts'
import type { MadeFile } from './make-research-file.ts'
import { notKnown, type ResearchField } from './research-fields.rules.ts'
import { researchFilesWords } from './research-files.words.ts'

export const researchSheetWords = bilingual({
  voice: 'B1',
  en: {
    code: 'Code',
    sheet: 'research',
    leftOut: 'left out',
    notKnown: 'not known',
    yes: 'yes',
    no: 'no',
    looks: 'Looks for work',
    works: 'Works',
    'by-day': 'only by day',
    'other-times': 'at other times too',
    motor: 'car or moped',
    public: 'bus or train',
    'own-strength': 'on foot or by bicycle',
  },
  nl: {
    code: 'Code',
    sheet: 'onderzoek',
    leftOut: 'weggelaten',
    notKnown: 'niet bekend',
    yes: 'ja',
    no: 'nee',
    looks: 'Zoekt werk',
    works: 'Werkt',
    'by-day': 'alleen overdag',
    'other-times': 'ook op andere tijden',
    motor: 'auto of brommer',
    public: 'bus of trein',
    'own-strength': 'lopend of fiets',
  },
})

/** A line for each person: a code, and what is told, in the language of who makes it. */
export const researchSheet = ({ fields, lines }: MadeFile, lang: Lang): Sheet => ({
  name: researchSheetWords[lang].sheet,
  heads: [researchSheetWords[lang].code, ...fields.map((field) => researchFilesWords[lang].fields[field])],
  rows: lines.map(({ code, values }) => [code, ...values.map((value, at) => said(fields[at] ?? 'began', value, lang))]),
})

function said(field: ResearchField, value: string, lang: Lang): string {
  const t = researchSheetWords[lang]
  if (value === leftOut) return t.leftOut
  if (value === notKnown) return t.notKnown
  if (field === 'stage' && value in stageWords[lang].stage)
    return stageWords[lang].stage[value as keyof (typeof stageWords)['nl']['stage']]
  if (field === 'work') return occupationOf(value)?.[lang] ?? sectors.find(({ id }) => id === value)?.[lang] ?? value
  const named: Readonly<Record<string, string>> = t
  return Object.hasOwn(named, value) ? (named[value] ?? value) : value
}
