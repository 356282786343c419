import type { NamedWork } from './known.store.ts'

/** A job of our own list, by the names it goes by here. */
export interface OwnWork {
  readonly id: string
  readonly isco08: string
  readonly names: readonly string[]
}

/**
 * More names of our own jobs: a concept of ESCO that shares a name and the ISCO group with one job is that job, under
 * all its names. A concept that could be two jobs says nothing, and a name that would lead to two jobs leads nowhere.
 */
export function moreNames(own: readonly OwnWork[], named: readonly NamedWork[]): Map<string, string> {
  const known = new Set(own.flatMap(({ names }) => names))
  const found = new Map<string, string | null>()
  for (const concept of named) {
    const meant = own.filter(
      ({ isco08, names }) => isco08 === concept.isco08 && names.some((name) => concept.names.includes(name)),
    )
    const [job, ...more] = meant
    if (!job || more.length > 0) continue
    for (const name of concept.names) {
      if (known.has(name)) continue
      const before = found.get(name)
      found.set(name, before === undefined || before === job.id ? job.id : null)
    }
  }
  return new Map([...found].flatMap(([name, id]) => (id === null ? [] : [[name, id]])))
}
