import { done, type Outcome, refused } from '#values/public.ts'

export type ViewRefusal =
  | { readonly because: 'name-taken'; readonly kind: 'conflict' }
  | { readonly because: 'too-many'; readonly kind: 'invalid' }

/** More than one can find back in a row of tabs. */
export const mostViews = 30

interface Named {
  readonly id: string
  readonly name: string
}

/** Two views of one list that are called the same cannot be told apart. */
export function checkView(
  others: readonly Named[],
  { id, name }: { readonly id?: string; readonly name: string },
): Outcome<undefined, ViewRefusal> {
  const same = others.some((other) => other.id !== id && other.name.toLowerCase() === name.toLowerCase())
  if (same) return refused({ because: 'name-taken', kind: 'conflict' })
  if (id === undefined && others.length >= mostViews) return refused({ because: 'too-many', kind: 'invalid' })
  return done()
}

/** One column one place to the front or the back; what cannot move stays. */
export function moved(columns: readonly string[], column: string, by: -1 | 1): readonly string[] {
  const at = columns.indexOf(column)
  const other = columns[at + by]
  if (at < 0 || other === undefined) return columns
  return columns.map((one) => (one === column ? other : one === other ? column : one))
}
