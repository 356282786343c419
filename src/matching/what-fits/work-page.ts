import { pageOf, readCursor } from '#platform/public.ts'
import type { Engine, Weighed } from '../engine/engine.ts'
import type { FoundPage } from '../fit/found-page.ts'
import type { FoundVacancy, Lists } from '../fit/lists.rules.ts'
import { listKeys, type MatchesAsked } from '../fit/matches.shapes.ts'
import { placeOf } from '../fit/place.rules.ts'
import type { Profile } from '../fit/profile.ts'

/** Of whom the own work is seen, and what this person does not want to be offered. */
export interface Seen {
  readonly sees: Uint8Array
  readonly except: readonly string[]
}

export interface WorkPage extends FoundPage<FoundVacancy> {
  readonly counts: Lists<FoundVacancy>['counts']
}

/** One page of one list, counted among all work. It starts after what was shown before, not after a number. */
export function workPage(
  engine: Engine,
  person: Profile,
  weighed: Weighed,
  { list, after, size }: MatchesAsked,
  seen: Seen,
) {
  const key = listKeys[list]
  const [score, id] = readCursor(after, 2) ?? []
  const from = Number.isFinite(score) ? { after: { list: key, score: Number(score), id: String(id) } } : {}
  const found = engine.findWork(person, weighed, { most: { [key]: size + 1 }, counted: true, ...seen, ...from })
  const judged = found[key].map((hit) => ({ vacancy: hit.vacancy, judgement: engine.whyWork(person, hit, weighed) }))
  const { rows, next } = pageOf(judged, size, (one) => placeOf(one, ({ vacancy }) => vacancy))
  const page: WorkPage = { counts: found.counts, rows, next, from: found.before[key] + 1, total: found.counts[key] }
  return page
}
