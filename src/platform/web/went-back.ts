import type { Outcome } from '#values/public.ts'
import { need, saved } from './page-answer.ts'

/** How a list says what was undone of many at once. */
interface Said {
  readonly gone: string
  readonly undone: (back: number) => string
  readonly undoneSome: (back: number, changedSince: number) => string
}

/** Back on the list, which says how much came back, or that it can no longer be undone. */
export function wentBack(
  list: string,
  outcome: Outcome<{ readonly back: number; readonly changedSince: number }>,
  { gone, undone, undoneSome }: Said,
) {
  if (!outcome.done) return outcome.refusal.because === 'way-back-gone' ? saved(list, gone) : need<never>(outcome)
  const { back, changedSince } = outcome.value
  return saved(list, changedSince > 0 ? undoneSome(back, changedSince) : undone(back))
}
