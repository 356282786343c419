import { folded } from '#values/public.ts'
import type { Spelled } from '#vocabulary/public.ts'

/** What somebody typed, word by word; more than eight say no more. */
export const wordsOf = (asked = ''): readonly string[] =>
  folded(asked)
    .split(/[\s,]+/)
    .filter(Boolean)
    .slice(0, 8)

/** The ways a word may be written, as patterns for `like any`: as it was typed, or as it may have been meant. */
export const patternsOf = (word: string, spelled: Spelled | undefined): string[] =>
  (spelled?.[word] ?? [word]).map((way) => `%${way.replace(/[%_\\]/g, '\\$&')}%`)
