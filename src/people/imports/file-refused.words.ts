import type { Lang } from '#values/public.ts'
import type { Fault } from './fault.rules.ts'
import { importsWords } from './imports.words.ts'
import { faultsWords } from './rows.words.ts'

/** What to do about a file that was refused as a whole. */
export const fileRefused = (because: string, lang: Lang): string | undefined =>
  (importsWords[lang].refusals as Readonly<Record<string, string>>)[because]

/** What to do about one row that stays behind. */
export const rowRefused = ({ because, column, facts }: Fault, lang: Lang): string =>
  [column, faultsWords[lang].toDo[because](facts ?? {})].filter(Boolean).join(': ')
