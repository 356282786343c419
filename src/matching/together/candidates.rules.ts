import type { Judgement, ListName } from '../fit/judgement.ts'

/** One person and one vacancy that may be planned. */
export interface Judged {
  readonly dossier: string
  readonly vacancy: string
  readonly judgement: Judgement
}

/** Nothing may be in the way; one thing only where the table asks for that. Who objects or refused is never planned. */
export const mayBePlanned = (list: ListName, almost: boolean): boolean =>
  list === 'fits' || list === 'to-ask' || (almost && list === 'almost')

/**
 * Whom a table begins with when nobody was named: each in turn gives its best that is not there yet, until there are
 * enough. So the tenth vacancy has people of its own, also when the first has sixty better ones.
 */
export function inTurn(pairs: readonly Judged[], turns: 'dossier' | 'vacancy', most: number): readonly string[] {
  const gives = turns === 'vacancy' ? 'dossier' : 'vacancy'
  const rows = [...Map.groupBy(pairs, (pair) => pair[turns])]
    .sort(([a], [b]) => compare(a, b))
    .map(([, row]) => row.toSorted((a, b) => b.judgement.score - a.judgement.score || compare(a[gives], b[gives])))
  const chosen = new Set<string>()
  const at = rows.map(() => 0)
  while (chosen.size < most) {
    const before = chosen.size
    for (const [turn, row] of rows.entries()) {
      while (row[at[turn] as number] && chosen.has(row[at[turn] as number]?.[gives] as string))
        at[turn] = (at[turn] as number) + 1
      const next = row[at[turn] as number]
      if (next && chosen.size < most) chosen.add(next[gives])
    }
    if (chosen.size === before) break
  }
  return [...chosen]
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
