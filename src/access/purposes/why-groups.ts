import type { Basis } from './basis.ts'
import { basisOfItem, type DataItemId, dataItems } from './data-items.ts'

export interface WhyGroup {
  /** The first kind of data in it gives the group its name. */
  readonly id: DataItemId
  readonly items: readonly DataItemId[]
  readonly basis: Basis
}

/** Everything kept, by what allows it: few enough to read on a telephone. */
export function whyGroups(): readonly WhyGroup[] {
  const byArticle = Map.groupBy(dataItems, (item) => basisOfItem(item).article)
  return [...byArticle.values()].flatMap((items) => {
    const [first] = items
    return first ? [{ id: first.id, items: items.map(({ id }) => id), basis: basisOfItem(first) }] : []
  })
}
