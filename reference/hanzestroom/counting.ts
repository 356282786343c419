/** What the tests of the region count with. */
export const sizeOf = (list: readonly unknown[]) => list.length
export const idsOf = (list: readonly { key: string }[]) => list.map(({ key }) => ({ id: key }))

export function tally(list: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const key of list) counts[key] = (counts[key] ?? 0) + 1
  return counts
}

export function unknown(ids: readonly string[], list: readonly { id: string }[]): string[] {
  return ids.filter((id) => !list.some((term) => term.id === id))
}

export function doubles(keys: readonly string[]): string[] {
  return keys.filter((key, place) => keys.indexOf(key) !== place)
}
