import type { Lang } from '#values/public.ts'
import type { ReferenceRefusal } from './entry.ts'
import type { Report } from './preview-reference.ts'
import { referenceWords } from './reference.words.ts'

/** Why it was not done, and in which file, row and column that is; undefined for what others say. */
export function referenceRefused(refusal: { readonly because: string }, lang: Lang): string | undefined {
  const t = referenceWords[lang]
  const sentence = t.refusals[refusal.because]
  const { file = '', row, heading = '' } = refusal as Partial<ReferenceRefusal>
  if (!sentence || !(file || heading)) return sentence
  return `${sentence} ${t.where(file, row === undefined ? '' : t.row(row), heading)}`
}

/** What was found, as one reads it aloud. */
export function reportLines({ counts, dangling, leftOut, double }: Report, lang: Lang): string[] {
  const t = referenceWords[lang]
  return [
    t.told(counts.new, counts.changed, counts.withdrawn, counts.unchanged),
    ...(dangling > 0 ? [t.toldDangling(dangling)] : []),
    ...(double > 0 ? [t.double(double)] : []),
    ...(leftOut.length > 0 ? [t.toldLeftOut(leftOut.join(', '))] : []),
  ]
}
