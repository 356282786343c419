import type { Act, Caller, House } from '#platform/public.ts'
import { addDays, done, type Id } from '#values/public.ts'
import { vacanciesPage, vacanciesWith } from './vacancy.store.ts'
import type { VacancyFacts } from './vacancy.ts'
import { changedSince, dropChangesBefore, settledUntil } from './vacancy-changes.store.ts'
import { isOpenState, openStates } from './vacancy-steps.rules.ts'

/** Told to who holds all open work in memory: what is open now, and what is not open any more. */
export interface Followed {
  readonly open: (vacancy: VacancyFacts) => void
  readonly gone: (vacancy: Id<'Vacancy'>) => void
}

/** Changes are kept so long; who followed nothing for longer begins anew. */
export const changesKeptDays = 2

const pageSize = 2000

/** All open work, page after page, and from where to follow what changes in it. For a job: it sees every team's. */
export async function followVacancies(act: Act, { open }: Pick<Followed, 'open'>): Promise<string> {
  const settled = await settledUntil(act)
  for (let after: Id<'Vacancy'> | null = null; ; ) {
    const page: readonly VacancyFacts[] = await vacanciesPage(act, openStates, after, pageSize)
    page.forEach(open)
    after = page.at(-1)?.id ?? null
    if (page.length < pageSize) return settled
  }
}

/** What became of every vacancy that changed since, as it is now. */
export async function followChanges(act: Act, since: string, { open, gone }: Followed): Promise<string> {
  const settled = await settledUntil(act)
  const ids = await changedSince(act, since)
  const now = new Map((ids.length > 0 ? await vacanciesWith(act, ids) : []).map((one) => [one.id, one]))
  for (const id of ids) {
    const vacancy = now.get(id)
    if (vacancy && isOpenState(vacancy.state)) open(vacancy)
    else gone(id)
  }
  return settled
}

export const tidyVacancyChanges = (house: House, job: Caller) =>
  house.db.act(job, 'run-job', async (act) => {
    const dropped = await dropChangesBefore(act, new Date(addDays(act.today, -changesKeptDays)))
    return done(Number(dropped.numDeletedRows))
  })
