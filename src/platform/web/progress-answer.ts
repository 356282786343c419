import { fileWords } from '#platform/web/file.words.ts'
import type { Lang } from '#values/public.ts'

interface Progress {
  readonly step: 'reading' | 'storing' | 'undoing'
  readonly done: number
  readonly all: number | null
}

/** One sentence about how far a file is, for the page that waits for it. Empty when nothing is under way. */
export function progressAnswer(progress: Progress | null, lang: Lang): Response {
  const text = progress ? fileWords[lang].progress[progress.step](progress.done, progress.all) : ''
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } })
}
