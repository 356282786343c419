/** How somebody likes a list: her columns, and the views she can open. */
export interface ListSettings {
  /** What the list is called, which is also its address. */
  readonly list: string
  /** The columns she chose, in her order; null is as the list begins. */
  readonly columns: readonly string[] | null
  readonly views: readonly ListView[]
  /** The saved view that is open now, as long as it is one of hers. */
  readonly open: string | null
}

export interface ListView {
  readonly id: string
  readonly name: string
  /** What it asks: `stage=ready&sort=-hours`. */
  readonly query: string
  readonly shared: boolean
  readonly mine: boolean
  /** Whether it opens when one comes to the list. */
  readonly start: boolean
}

/** Ids of columns as somebody chose them; the fixed one stays in front, and what is no longer a column is left out. */
export function columnsInOrder<
  Column extends { readonly id: string; readonly fixed?: boolean; readonly more?: boolean },
>(all: readonly Column[], chosen: readonly string[] | null | undefined): readonly Column[] {
  if (!chosen) return all.filter(({ more }) => !more)
  const named = chosen.flatMap((id) => all.find((one) => one.id === id && !one.fixed) ?? [])
  return [...all.filter(({ fixed }) => fixed), ...new Set(named)]
}

/** What belongs to one visit and not to a list: where a page starts, what was chosen, in which language. */
const ofOneVisit = ['page', 'after', 'lang', 'theme', 'view', 'chosen', 'all', 'format']

/**
 * As much of an address as can be kept and shared. What was typed to find somebody or some word is left out: that is mostly the name
 * of a person, and a name does not belong in the title bar of a colleague.
 */
export function queryToKeep(params: URLSearchParams): string {
  const kept = new URLSearchParams()
  for (const [name, value] of params)
    if (![...ofOneVisit, 'q', 'seek'].includes(name) && value.trim()) kept.append(name, value)
  return kept.toString()
}

/** Nobody asked anything yet: then a list opens as one likes it. */
export const isBare = (params: URLSearchParams): boolean =>
  [...params.keys()].every((name) => name === 'lang' || name === 'theme' || name === '_routes')
