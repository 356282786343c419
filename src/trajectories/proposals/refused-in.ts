import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { listPhasesOf } from './proposal.store.ts'
import type { Proposal } from './proposal.ts'

/** Who said no to which of these vacancies, and who was refused there, when that was the last word about it. */
export async function refusedIn(act: Act, vacancies: readonly Id<'Vacancy'>[]): Promise<readonly Proposal[]> {
  if (vacancies.length === 0) return []
  const newestFirst = (await listPhasesOf(act, vacancies)).filter(({ phase }) => phase !== 'withdrawn')
  const seen = Map.groupBy(newestFirst, ({ subject, holder, vacancy }) => `${subject} ${holder} ${vacancy}`)
  const last = [...seen.values()].flatMap(([newest]) => newest ?? [])
  return last.filter(({ phase }) => phase === 'person-no' || phase === 'employer-no')
}
